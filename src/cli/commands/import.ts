/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { knownFiles, saveTranscript, write } from '../../store/index.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { ImportResult, printJson } from '../json-shapes.js';
import { startProgress } from '../progress.js';
import { asTyped, openProject, type ProjectFolder, projectPath, withStore } from '../project-folder.js';
import { type FileResult, labelsOf, readInterview, withoutTwins } from '../read-interview.js';
import { textTable } from '../table.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Leest transcripten in: de hele map met interviews, of alleen de genoemde bestanden en mappen. ' +
          'Wat al is ingelezen en niet veranderde, wordt overgeslagen; een bestand met een fout houdt de andere niet tegen.',
      )
      .argument('[paden...]', 'bestanden of mappen binnen de map met interviews'),
  ).action((paths: string[], options: SharedOptions) => run(paths, options, io));
}

async function run(paths: readonly string[], options: SharedOptions, io: Io): Promise<void> {
  const here = openProject(options, io);
  const files = filesToRead(paths, here, io);
  const results = await withStore(here, 'create', async (store) => {
    const known = new Map(knownFiles(store).map((file) => [file.file, file]));
    const progress = startProgress('Inlezen', files.length, io, options.quiet);
    const read: FileResult[] = [];
    for (const file of files) {
      read.push(await readInterview(file, here, known));
      progress.step();
    }
    progress.stop();
    const unique = withoutTwins(read, known);
    write(store, () => {
      for (const { file, read } of unique) {
        if (read !== undefined) saveTranscript(store, file, read.sourceHash, read.transcript);
      }
    });
    return unique;
  });
  show(results, options, io);
  const mistakes = [
    ...results.flatMap(({ file, reason }) => (reason === undefined ? [] : [`${file}: ${reason}`])),
    ...(paths.length === 0 ? missingFiles(here, results) : []),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
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

function show(results: readonly FileResult[], { json, quiet }: SharedOptions, io: Io): void {
  if (json) {
    printJson(ImportResult, { bestanden: results.map(toJson) }, io);
    return;
  }
  for (const { file, warnings } of results) {
    for (const warning of warnings) print(io.stderr, `let op, ${file}: ${warning}.`);
  }
  if (results.length === 0) {
    print(
      io.stdout,
      'Er zijn nog geen transcripten. Zet ze in de map met interviews en noem ze in respondents.csv.',
    );
    return;
  }
  const rows = results
    .map(toJson)
    .flatMap(({ bestand, formaat, beurten, woorden }) =>
      formaat === undefined ? [] : [[bestand, formaat, beurten ?? 0, woorden ?? 0]],
    );
  if (rows.length > 0 && !quiet) {
    const head = ['bestand', 'formaat', 'beurten', 'woorden'];
    print(io.stdout, `${textTable({ head, rows, numeric: [2, 3] })}\n`);
  }
  const count = (outcome: FileResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  print(
    io.stdout,
    `${count('ingelezen')} ingelezen, ${count('vernieuwd')} vernieuwd, ${count('ongewijzigd')} ongewijzigd, ` +
      `${count('overgeslagen')} overgeslagen.`,
  );
}

function toJson({ file, outcome, read, warnings, reason }: FileResult) {
  return {
    bestand: file,
    uitkomst: outcome,
    ...(read && {
      formaat: read.transcript.format,
      beurten: read.transcript.turns.length,
      sprekers: labelsOf(read).length,
      woorden: read.transcript.text.split(/\s+/).length,
    }),
    waarschuwingen: [...warnings],
    ...(reason !== undefined && { reden: reason }),
  };
}
