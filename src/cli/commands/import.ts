/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import type { Command } from 'commander';
import { oneLine } from '../../language/visible.js';
import { UserErrors } from '../../model/errors.js';
import { aboutRecordings, datesAhead, missingFiles } from '../../work/importing/doubts.js';
import { filesToRead } from '../../work/importing/files.js';
import { FORMAT_NAMES } from '../../work/importing/format.js';
import type { FileResult } from '../../work/importing/read-interview.js';
import { aboutNamedIds } from '../../work/importing/respondent-ids.js';
import { ImportResult, importAsJson } from '../../work/importing/result.js';
import { previewImport, runImport } from '../../work/importing/run-import.js';
import { hideEverywhere } from '../../work/naming/hide-everywhere.js';
import { adviceAsText } from '../../work/project/advice.js';
import { howToBegin } from '../../work/project/project-folder.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { importAsText, reasonsOf, warningsOf } from '../importing/summary.js';
import { type Io, print, printList } from '../io.js';
import { printJson } from '../json.js';
import { aboutHidden } from '../naming/hidden.js';
import { named, openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly replace?: boolean;
  readonly pseudonyms?: boolean;
  readonly again?: boolean;
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
      .option('--again', 'lees ook wat niet veranderde opnieuw, met wat u nu van namen weet')
      .option(
        '--no-pseudonyms',
        'vervang geen namen; alleen voor teksten waaruit ze al zijn gehaald. Status en rapport vermelden het',
      )
      .option(
        '--format <naam>',
        'lees als dit formaat, wat de inhoud ook lijkt te zijn',
        oneOf(...FORMAT_NAMES),
      ),
  ).action((paths: string[], options: Options) => run(paths, options, io));
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const { files, recordings, unreadable } = filesToRead(
    paths.map((path) => named(path, io)),
    here,
  );
  const results = options.dryRun
    ? (await previewImport(files, here, options)).map(withWarningsOfSeen)
    : await runImport(files, here, options, { command: 'import' });
  const hidden = options.again && !options.dryRun ? await hideEverywhere('import', here) : null;
  printList(io.stderr, warningsOf(results));
  printList(io.stderr, datesAhead(here));
  const ids = await aboutNamedIds(here);
  if (ids !== null) print(io.stderr, oneLine(ids));
  if (recordings.length > 0) print(io.stderr, oneLine(aboutRecordings(recordings)));
  if (options.json) printJson(ImportResult, importAsJson(results), io);
  else if (files.length === 0 && paths.length === 0) print(io.stdout, adviceAsText(howToBegin(here)));
  else print(io.stdout, importAsText(results, options));
  if (hidden !== null) printList(io.stderr, aboutHidden(hidden));
  const mistakes = [
    ...unreadable,
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
