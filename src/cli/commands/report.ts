/** `wijkstem report`: writes the draft report in Word. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { Project } from '../../model/project.js';
import { type ChartKind, writeReport } from '../../report/index.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson, ReportResult } from '../json-shapes.js';
import {
  asTyped,
  openCodebook,
  openProject,
  projectPath,
  refuseProjectFile,
  withStore,
} from '../project-folder.js';
import { cautionsFor } from '../reporting/cautions.js';
import { gather } from '../reporting/content.js';
import { earlierVersion, keepEdited, takenOver, writtenIn } from '../reporting/earlier-version.js';
import { compareWithEarlier, rememberVersion } from '../reporting/public-versions.js';

interface Options extends SharedOptions {
  readonly output?: string;
  readonly internal?: boolean;
  readonly charts: ChartKind;
  readonly vorige?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Schrijft het conceptrapport als Word-document, met tabellen, grafieken en citaten. ' +
          'Zonder --internal is het voor anderen bedoeld: groepen van te weinig mensen staan er niet apart in.',
      )
      .option('--internal', 'voor het onderzoeksteam: alle aantallen, citaten met respondentnummers')
      .option('--output <bestand>', 'waar het rapport komt (zonder: in de map met rapporten)')
      .option(
        '--vorige <bestand>',
        'neem uw tekst over uit dit rapport (zonder: uit het rapport dat er al staat)',
      )
      .option(
        '--charts <soort>',
        'native (te bewerken in Word) of picture (afbeeldingen)',
        oneOf('native', 'picture'),
        'native',
      ),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openProject(options, io);
  const audience = options.internal ? 'intern' : 'openbaar';
  const path =
    options.output === undefined
      ? join(projectPath(here, 'reports'), fileName(audience, here.project))
      : resolve(io.cwd, options.output);
  const shownAs = asTyped(path, io);
  if (!path.toLowerCase().endsWith('.docx'))
    throw new UserError(`${shownAs}: laat de naam eindigen op .docx.`);
  refuseProjectFile(path, here, shownAs);
  const earlier = earlierVersion(path, shownAs);
  const { vorige } = options;
  const written = vorige === undefined ? earlier.written : writtenIn(resolve(io.cwd, vorige), vorige);
  const codebook = openCodebook(here);
  const gathered = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, audience),
  );
  const { content } = gathered;
  const cautions =
    audience === 'intern'
      ? []
      : [
          ...cautionsFor({ ...gathered, findings: content.findings }),
          ...compareWithEarlier(here, path, gathered),
        ];
  const report = await writeReport(content, options.charts, written);
  const kept = earlier.edited === null ? null : keepEdited(path, earlier.edited);
  writeWhole(path, report, shownAs);
  if (audience === 'openbaar') rememberVersion(here, path, gathered);
  for (const caution of cautions) print(io.stderr, caution);
  if (content.stale !== null) print(io.stderr, `${content.stale} Typ eerst: wijkstem code`);
  if (options.json) {
    const result = { rapport: path, overgenomen: written.length, bewerkt: kept, waarschuwingen: cautions };
    printJson(ReportResult, result, io);
    return;
  }
  print(io.stdout, `Rapport geschreven: ${shownAs}`);
  if (written.length > 0) print(io.stdout, takenOver(written));
  if (kept !== null) print(io.stdout, `De versie die u bewerkte staat in: ${asTyped(kept, io)}`);
}

function fileName(audience: Audience, { reportDate }: Project): string {
  return audience === 'intern'
    ? `rapport-concept-intern-${reportDate}.docx`
    : `rapport-concept-${reportDate}.docx`;
}
