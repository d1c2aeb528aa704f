/** `wijkstem charts`: writes the charts of the report as pictures, for slides. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { chartPictures } from '../../report/index.js';
import { openCodes, refuseProjectFile } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { cautionsFor } from '../../work/reporting/cautions.js';
import { gather } from '../../work/reporting/content.js';
import { compareWithEarlier, rememberVersion } from '../../work/reporting/public-versions.js';
import { ChartsResult } from '../../work/reporting/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly internal?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .argument('<map>', 'waar de afbeeldingen komen')
      .description(
        'Schrijft elke grafiek van het rapport als png en als svg, voor een presentatie, met de beschrijvingen voor wie ze niet ziet ' +
          'in beschrijvingen.txt. Zonder --internal gelden de regels van het openbare rapport.',
      )
      .option('--internal', 'voor het onderzoeksteam: ook kleine groepen apart'),
  ).action((folder: string, options: Options) => run(folder, options, io));
}

async function run(folder: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const audience = options.internal ? 'intern' : 'openbaar';
  const path = resolve(io.cwd, folder);
  const { content, groups } = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, audience),
  );
  const isPublic = audience === 'openbaar';
  const cautions = isPublic
    ? [
        ...cautionsFor({ findings: content.findings, groups, quotes: new Map() }),
        ...compareWithEarlier(here, path, groups),
      ]
    : [];
  const written: { bestand: string; titel: string; beschrijving: string }[] = [];
  const write = (name: string, bytes: Uint8Array | string): void => {
    const file = join(path, name);
    refuseProjectFile(file, here, here.shown(file));
    if (isPublic && written.length === 0) rememberVersion(here, path, groups);
    writeWhole(file, bytes, here.shown(file));
  };
  for await (const { name, caption, alt, png, svg } of chartPictures(content)) {
    write(`${name}.png`, png);
    write(`${name}.svg`, svg);
    written.push({ bestand: name, titel: caption, beschrijving: alt });
  }
  if (written.length > 0) {
    const lines = written.map(
      ({ bestand, titel, beschrijving }) => `${bestand}\n${titel}\n${beschrijving}\n`,
    );
    write('beschrijvingen.txt', lines.join('\n'));
  }
  if (written.length > 0) for (const caution of cautions) print(io.stderr, caution);
  if (content.stale !== null) print(io.stderr, `${content.stale} Typ eerst: wijkstem code`);
  if (options.json) {
    printJson(ChartsResult, { map: path, grafieken: written, waarschuwingen: cautions }, io);
    return;
  }
  print(
    io.stdout,
    written.length === 0
      ? 'Het rapport heeft nog geen grafieken. Er is niets geschreven.'
      : `${counted(written.length, 'grafiek', 'grafieken')} geschreven in ${folder}, als png en als svg.`,
  );
}
