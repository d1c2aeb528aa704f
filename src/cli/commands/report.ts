/** `wijkstem report`: writes the draft report in Word. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { Project } from '../../model/project.js';
import { type ChartKind, isUntouched, writeReport } from '../../report/index.js';
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
import { compareWithEarlier, rememberVersion } from '../reporting/public-versions.js';

interface Options extends SharedOptions {
  readonly output?: string;
  readonly internal?: boolean;
  readonly charts: ChartKind;
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
  refuseEdited(path, shownAs);
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
  writeWhole(path, await writeReport(content, options.charts), shownAs);
  if (audience === 'openbaar') rememberVersion(here, path, gathered);
  for (const caution of cautions) print(io.stderr, caution);
  if (content.stale !== null) print(io.stderr, `${content.stale} Typ eerst: wijkstem code`);
  if (options.json) printJson(ReportResult, { rapport: path, waarschuwingen: cautions }, io);
  else print(io.stdout, `Rapport geschreven: ${shownAs}`);
}

function fileName(audience: Audience, { reportDate }: Project): string {
  return audience === 'intern'
    ? `rapport-concept-intern-${reportDate}.docx`
    : `rapport-concept-${reportDate}.docx`;
}

/** Work that a researcher did in Word must not be lost. */
function refuseEdited(path: string, shownAs: string): void {
  if (exists(path) && !isUntouched(readBytes(path, shownAs))) {
    throw new UserError(
      `${shownAs}: dit bestand is bewerkt nadat wijkstem het schreef. Geef het een andere naam, of kies een nieuwe met --output.`,
    );
  }
}
