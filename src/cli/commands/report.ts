/** `wijkstem report`: writes the draft report in Word. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { compare } from '../../analysis/comparison.js';
import { chooseQuotes } from '../../analysis/quotes.js';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding, Quote } from '../../model/coding.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { Project } from '../../model/project.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { discloseComparison, discloseQuotes, groupsFor } from '../../privacy/index.js';
import { type ChartKind, isUntouched, type ReportContent, writeReport } from '../../report/index.js';
import { basisOf, findCodings } from '../../store/index.js';
import { staleCoding } from '../coding/state.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson, ReportResult } from '../json-shapes.js';
import {
  asTyped,
  interviewed,
  openCodebook,
  openProject,
  type ProjectFolder,
  projectPath,
  refuseProjectFile,
  withStore,
} from '../project-folder.js';

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
  const content = await withStore(here, 'read', (store, cast) => {
    const { codings } = findCodings(store);
    const codebook = openCodebook(here);
    const stale = staleCoding(store, codebook);
    return toContent(here, codebook, cast, codings, { audience, basis: basisOf(store), stale });
  });
  writeWhole(path, await writeReport(content, options.charts), shownAs);
  if (content.stale !== null) print(io.stderr, `${content.stale} Typ eerst: wijkstem code`);
  if (options.json) printJson(ReportResult, { rapport: path }, io);
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

function toContent(
  here: ProjectFolder,
  codebook: Codebook,
  cast: readonly CastMember[],
  codings: readonly Coding[],
  coding: Pick<ReportContent, 'audience' | 'basis' | 'stale'>,
): ReportContent {
  const respondents = interviewed(here, cast);
  const groups = groupsFor(coding.audience, here.project, respondents);
  const files = new Set(cast.filter(({ respondent }) => respondent !== null).map(({ file }) => file));
  return {
    project: here.project,
    codebook,
    people: {
      doubleRole: respondents.filter(({ doubleRole }) => doubleRole).length,
      unquoted: respondents.filter(({ mayBeQuoted }) => !mayBeQuoted).length,
    },
    interviews: files.size,
    period: periodOf(here, files),
    ...coding,
    comparison: discloseComparison(compare(groups, codebook, codings), groups),
    quotes: discloseQuotes(quotesOf(here, codebook, codings, respondents), groups, here.project),
  };
}

function periodOf({ appearances }: ProjectFolder, files: ReadonlySet<string>): ReportContent['period'] {
  const dates = appearances
    .flatMap(({ file, date }) => (date !== null && files.has(file) ? [date] : []))
    .sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function quotesOf(
  { project }: ProjectFolder,
  codebook: Codebook,
  codings: readonly Coding[],
  respondents: readonly Respondent[],
): Map<string, Quote[]> {
  return new Map(
    codebook.themes.flatMap((theme) => [
      ...chooseQuotes(
        theme.codes.map(({ id }) => id),
        codings,
        respondents,
        project.quotesPerCode,
      ),
    ]),
  );
}
