/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exists } from '../../files/disk.js';
import { UserErrors } from '../../model/errors.js';
import { byFile } from '../../project/cast.js';
import { decisionsOn, knownFiles, type Store, write } from '../../store/index.js';
import { FORMATS } from '../../transcripts/index.js';
import { backUpFirst } from '../backups/first.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import {
  aboutRecordings,
  datesAhead,
  doubtsAboutStrangers,
  missingFiles,
  strangersAmong,
} from '../importing/doubts.js';
import { filesToRead } from '../importing/files.js';
import { type Earlier, type FileResult, readInterview } from '../importing/read-interview.js';
import { carryOver, saveInterview } from '../importing/save-interview.js';
import { importAsJson, importAsText, reasonsOf, warningsOf } from '../importing/summary.js';
import { withoutTwins } from '../importing/twins.js';
import { type Io, oneLine, print, printList } from '../io.js';
import { ImportResult, printJson } from '../json-shapes.js';
import { startProgress } from '../progress.js';
import { howToBegin, openProject, type ProjectFolder, projectPath, withStore } from '../project-folder.js';

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
  const { files, recordings } = filesToRead(paths, here, io);
  const results = options.dryRun
    ? (await preview(files, here, options, io)).map(withWarningsOfSeen)
    : await store(files, here, options, io);
  const most = options.json ? Number.POSITIVE_INFINITY : undefined;
  printList(io.stderr, warningsOf(results), most);
  printList(io.stderr, datesAhead(here), most);
  if (recordings.length > 0) print(io.stderr, oneLine(aboutRecordings(recordings)));
  if (options.json) printJson(ImportResult, importAsJson(results), io);
  else if (files.length === 0 && paths.length === 0) print(io.stdout, howToBegin(here));
  else print(io.stdout, importAsText(results, options));
  const mistakes = [
    ...reasonsOf(results),
    ...(paths.length === 0
      ? missingFiles(
          here,
          results.map(({ file }) => file),
        )
      : []),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}

/** A file that no row names yet is looked at all the same, before somebody takes the trouble to add it. */
function withWarningsOfSeen(result: FileResult): FileResult {
  return result.seen === undefined ? result : { ...result, warnings: result.seen.warnings };
}

/** What would be read; and, since nothing is at stake, who is still a stranger in texts that were read before. */
async function preview(
  files: readonly string[],
  here: ProjectFolder,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  if (!exists(projectPath(here, 'database'))) return readAll(files, here, NOTHING, options, io);
  return withStore(here, 'read', async (open, cast) => {
    const strangers = byFile(strangersAmong(cast));
    const results = await readAll(files, here, earlierIn(open), options, io);
    return results.map((result) => {
      if (result.outcome !== 'ongewijzigd') return result;
      return { ...result, warnings: doubtsAboutStrangers(strangers.get(result.file) ?? []) };
    });
  });
}

async function store(
  files: readonly string[],
  here: ProjectFolder,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  return withStore(here, 'create', async (open) => {
    const earlier = earlierIn(open);
    const results = await readAll(files, here, earlier, options, io);
    const carried = results.map((result) => carryOver(result, open));
    const isNews = results.some(({ read, formerly }) => read !== undefined || formerly !== undefined);
    if (isNews) await backUpFirst(here, open, 'import');
    return write(open, { command: 'import' }, () => {
      // Another program may have imported since; what it read is not read twice.
      const saving = { open, known: earlier.known, meanwhile: earlierIn(open).known };
      return results.map((result, index) => saveInterview(result, carried[index] ?? null, saving));
    });
  });
}

const NOTHING: Earlier = { known: new Map(), formatOf: () => undefined };

function earlierIn(open: Store): Earlier {
  return {
    known: new Map(knownFiles(open).map((file) => [file.file, file])),
    formatOf: (file) => decisionsOn(open, file)?.format,
  };
}

async function readAll(
  files: readonly string[],
  here: ProjectFolder,
  earlier: Earlier,
  options: Options,
  io: Io,
): Promise<FileResult[]> {
  const progress = startProgress('Inlezen', files.length, io, options.quiet);
  const results: FileResult[] = [];
  for (const file of files) {
    results.push(await readInterview(file, here, earlier, options));
    progress.step();
  }
  progress.stop();
  const isThere = (file: string): boolean => exists(resolve(projectPath(here, 'interviews'), file));
  return withoutTwins(results, earlier.known, isThere);
}
