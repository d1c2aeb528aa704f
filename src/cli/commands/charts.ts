/** `wijkstem charts`: writes the charts of the report as pictures, for slides. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { adviceAsText } from '../../work/project/advice.js';
import { refuseProjectFile } from '../../work/project/project-folder.js';
import { makeCharts } from '../../work/reporting/charts.js';
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
  const { pictures, stale } = await makeCharts(here, options.internal ? 'intern' : 'openbaar');
  const written: { bestand: string; titel: string; beschrijving: string }[] = [];
  const write = (name: string, bytes: Uint8Array | string): void => {
    const path = join(resolve(io.cwd, folder), name);
    refuseProjectFile(path, here, here.shown(path));
    writeWhole(path, bytes, here.shown(path));
  };
  for await (const { name, caption, alt, png, svg } of pictures) {
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
  if (stale !== null) print(io.stderr, adviceAsText(stale));
  if (options.json) {
    printJson(ChartsResult, { map: resolve(io.cwd, folder), grafieken: written }, io);
    return;
  }
  print(
    io.stdout,
    written.length === 0
      ? 'Het rapport heeft nog geen grafieken. Er is niets geschreven.'
      : `${counted(written.length, 'grafiek', 'grafieken')} geschreven in ${folder}, als png en als svg.`,
  );
}
