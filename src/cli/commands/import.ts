/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { knownFiles, type Store, write } from '../../store/index.js';
import { FORMATS } from '../../transcripts/index.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { datesAhead, missingFiles } from '../import-doubts.js';
import { importAsJson, importAsText, warningsOf } from '../import-summary.js';
import { type Io, print } from '../io.js';
import { ImportResult, printJson } from '../json-shapes.js';
import { startProgress } from '../progress.js';
import { asTyped, openProject, type ProjectFolder, projectPath, withStore } from '../project-folder.js';
import { type FileResult, readInterview } from '../read-interview.js';
import { type Known, saveInterview } from '../save-interview.js';
import { withoutTwins } from '../twins.js';

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
    ...(paths.length === 0
      ? missingFiles(
          here,
          results.map(({ file }) => file),
        )
      : []),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}

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
      return results.map((result) => saveInterview(result, open, known, meanwhile));
    });
  });
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
