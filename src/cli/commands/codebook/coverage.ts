/** `wijkstem codebook coverage`: terms that never fire, terms that always do, and turns that no code covers. */

import type { Command } from 'commander';
import { counted, number } from '../../../language/numbers.js';
import { beginning } from '../../../language/shortened.js';
import {
  type CodebookCoverage,
  LARGE_SHARE,
  MANY_CODES,
  measureCoverage,
} from '../../../work/codebooks/coverage.js';
import { CodebookCoverageResult, coverageAsJson } from '../../../work/codebooks/result.js';
import { openCodebook } from '../../../work/project/project-folder.js';
import { share } from '../../codebooks/ratios.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';
import { textTable } from '../../table.js';

interface Options extends SharedOptions {
  readonly toon: number;
}

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('coverage'), io)
    .summary('zoek de gaten in het codeboek')
    .description(
      'Toont zoektermen die nooit aanslaan, zoektermen die te vaak aanslaan, en beurten van respondenten ' +
        'die geen enkele code krijgen. Beslissingen van mensen tellen hier niet mee.',
    )
    .option('--toon <aantal>', 'toon de tekst van zoveel beurten zonder code', wholeNumber, 0);
  sharedOptions(command).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  const coverage = await measureCoverage(here, codebook, options.toon);
  if (options.json) printJson(CodebookCoverageResult, coverageAsJson(codebook, coverage), io);
  else print(io.stdout, toText(coverage));
}

function toText(coverage: CodebookCoverage): string {
  const { turns, silent, loud, files, texts, uncovered: without } = coverage;
  const silentTerms = silent.reduce((sum, { terms }) => sum + terms.length, 0);
  return [
    `Zoektermen die in deze interviews nooit aanslaan: ${number(silentTerms)}`,
    ...silent.map(
      ({ code, terms, of }) => `  ${code} (${terms.length} van ${of}): ${terms.map(quoted).join(', ')}`,
    ),
    '',
    `Zoektermen die bij ${MANY_CODES} of meer codes of in meer dan ${share(LARGE_SHARE, 1)} van de beurten aanslaan: ${number(loud.length)}`,
    ...loud.map(
      ({ term, codes, turns: found }) =>
        `  ${quoted(term)}: ${counted(found, 'beurt', 'beurten')} (${share(found, turns)}), ${codes.join(', ')}`,
    ),
    '',
    `Beurten van respondenten zonder code: ${number(without)} van ${number(turns)} (${share(without, turns)})`,
    ...(files.length > 0 ? [fileTable(coverage)] : []),
    ...texts.map(({ file, turn, text }) => `\n${file}  beurt ${turn}\n  „${text}”`),
  ].join('\n');
}

function fileTable({ files }: CodebookCoverage): string {
  return textTable({
    head: ['bestand', 'beurten', 'zonder code', 'aandeel'],
    rows: files.map(({ file, turns, uncovered }) => [
      file,
      number(turns),
      number(uncovered.length),
      share(uncovered.length, turns),
    ]),
    numeric: [1, 2, 3],
  });
}

/** A term with many choices is known by its beginning; `--json` gives it whole. */
const SHOWN_OF_TERM = 60;

function quoted(term: string): string {
  return `"${beginning(term, SHOWN_OF_TERM)}"`;
}
