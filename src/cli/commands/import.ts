/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { reanchor } from '../../coding/reanchor.js';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { localDay } from '../../project/dates.js';
import {
  type CarriedDecision,
  carryDecisions,
  decisionsOn,
  type KnownFile,
  knownFiles,
  renameTranscript,
  type Store,
  saveTranscript,
  write,
} from '../../store/index.js';
import { FORMATS } from '../../transcripts/index.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { importAsJson, importAsText, warningsOf } from '../import-summary.js';
import { type Io, print } from '../io.js';
import { ImportResult, printJson } from '../json-shapes.js';
import { startProgress } from '../progress.js';
import { asTyped, openProject, type ProjectFolder, projectPath, withStore } from '../project-folder.js';
import { type FileResult, readInterview, withoutTwins } from '../read-interview.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly replace?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Leest transcripten in: de hele map met interviews, of alleen de genoemde bestanden en mappen. ' +
          'Wat al is ingelezen en niet veranderde, wordt overgeslagen; een bestand met een fout houdt de andere niet tegen.',
      )
      .argument('[paden...]', 'bestanden of mappen binnen de map met interviews')
      .option('--dry-run', 'toon wat er ingelezen zou worden, en sla niets op')
      .option(
        '--replace',
        'neem beslissingen mee naar een verbeterde tekst; wat veranderde, wordt gemarkeerd',
      )
      .option(
        '--format <naam>',
        'lees als dit formaat, wat de inhoud ook lijkt te zijn',
        oneOf(...FORMATS.map(({ name }) => name)),
      ),
  ).action((paths: string[], options: Options) => run(paths, options, io));
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const here = openProject(options, io);
  const files = filesToRead(paths, here, io);
  const results = options.dryRun
    ? await preview(files, here, options, io)
    : await store(files, here, options, io);
  for (const warning of [...warningsOf(results), ...datesAhead(here)]) print(io.stderr, warning);
  if (options.json) printJson(ImportResult, importAsJson(results), io);
  else print(io.stdout, importAsText(results, options));
  const mistakes = [
    ...results.flatMap(({ file, reason }) => (reason === undefined ? [] : [`${file}: ${reason}`])),
    ...(paths.length === 0 ? missingFiles(here, results) : []),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}

type Known = ReadonlyMap<string, KnownFile>;

async function preview(
  files: readonly string[],
  here: ProjectFolder,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  const nothingYet = !exists(projectPath(here, 'database'));
  const known = nothingYet ? new Map() : await withStore(here, 'read', knownByName);
  return readAll(files, here, known, options, io);
}

async function store(
  files: readonly string[],
  here: ProjectFolder,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  return withStore(here, 'create', async (open) => {
    const known = knownByName(open);
    const results = await readAll(files, here, known, options, io);
    return write(open, () => {
      // Another program may have imported since; what it read is not read twice.
      const meanwhile = knownByName(open);
      return results.map((result) => save(result, open, known, meanwhile));
    });
  });
}

function save(result: FileResult, open: Store, known: Known, meanwhile: Known): FileResult {
  const { file, read, formerly } = result;
  if (formerly !== undefined) renameTranscript(open, formerly, file);
  if (read === undefined) return result;
  const stored = meanwhile.get(file);
  if (stored?.sourceHash === read.sourceHash && known.get(file)?.sourceHash !== read.sourceHash) {
    return { file, outcome: 'ongewijzigd', warnings: [] };
  }
  const decided = stored === undefined ? null : decisionsOn(open, file);
  saveTranscript(open, file, read.sourceHash, read.transcript, read.speakers);
  if (decided === null || decided.decisions.length === 0) return result;
  const carried = carry(decided, read.transcript.text);
  carryDecisions(open, file, carried);
  return { ...result, flagged: carried.filter(({ attention }) => attention !== null).length };
}

function knownByName(open: Store): Known {
  return new Map(knownFiles(open).map((file) => [file.file, file]));
}

async function readAll(
  files: readonly string[],
  here: ProjectFolder,
  known: Known,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  const progress = startProgress('Inlezen', files.length, io, options.quiet);
  const results: FileResult[] = [];
  for (const file of files) {
    results.push(await readInterview(file, here, known, options));
    progress.step();
  }
  progress.stop();
  const isThere = (file: string): boolean => exists(resolve(projectPath(here, 'interviews'), file));
  return withoutTwins(results, known, isThere);
}

/** Every decision keeps its passage where its words are now, or waits for a person. */
function carry({ text, decisions }: ReturnType<typeof decisionsOn>, corrected: string): CarriedDecision[] {
  const places = reanchor(text, corrected, decisions);
  return decisions.flatMap(({ id }, index) => {
    const place = places[index];
    if (place === undefined) return [];
    return [
      {
        id,
        start: place.start,
        end: place.end,
        attention: place.outcome === 'gelijk' ? null : place.outcome,
      },
    ];
  });
}

function filesToRead(paths: readonly string[], here: ProjectFolder, io: Io): string[] {
  const root = projectPath(here, 'interviews');
  if (paths.length === 0) return listFiles(root, here.project.paths.interviews);
  return paths.flatMap((path) => {
    const typed = resolve(io.cwd, path);
    const full = exists(typed) ? typed : resolve(root, path);
    const below = relative(root, full);
    if (below.startsWith('..') || resolve(root, below) !== full) {
      throw new UserError(`${path}: dit ligt buiten de map ${asTyped(root, io)}. Zet het daarin.`);
    }
    if (!isFolder(full)) return [below];
    return listFiles(full, path).map((file) => (below === '' ? file : `${below}/${file}`));
  });
}

function datesAhead({ appearances, project }: ProjectFolder): string[] {
  const today = localDay(new Date());
  return appearances
    .filter(({ date }) => date !== null && date > today)
    .map(
      ({ respondent, date }) =>
        `let op, ${project.paths.respondents}, ${respondent}: de datum ${date} ligt na vandaag.`,
    );
}

function missingFiles({ appearances, project }: ProjectFolder, results: readonly FileResult[]): string[] {
  const present = new Set(results.map(({ file }) => file));
  return appearances
    .filter(({ file }) => !present.has(file))
    .map(
      ({ file, respondent }) =>
        `${project.paths.respondents}, ${respondent}: het bestand ${file} staat niet in ${project.paths.interviews}. ` +
        'Zet het daar of verbeter de naam.',
    );
}
