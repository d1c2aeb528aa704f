/** `wijkstem codebook coverage`: terms that never fire, terms that always do, and turns that no code covers. */

import type { Command } from 'commander';
import {
  type CodedText,
  type Coverage,
  coverageOf,
  LARGE_SHARE,
  MANY_CODES,
} from '../../../analysis/coverage.js';
import { createSuggester, type Suggester } from '../../../coding/index.js';
import { counted, number } from '../../../language/numbers.js';
import { beginning } from '../../../language/shortened.js';
import type { Codebook } from '../../../model/codebook.js';
import type { CastMember } from '../../../model/respondent.js';
import { countTexts, type Store, transcripts } from '../../../store/index.js';
import { interviewerTurns } from '../../../work/coding/interviewer-turns.js';
import { openCodebook, openProject } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { share } from '../../codebooks/ratios.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { CodebookCoverageResult, printJson } from '../../json-shapes.js';
import { startProgress } from '../../progress.js';
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
  const here = openProject(options, io);
  const codebook = openCodebook(here);
  const suggest = createSuggester(codebook, { unit: here.project.unit });
  await withStore(here, 'read', (store, cast) => {
    const progress = startProgress('Zoeken', countTexts(store), io, options.quiet);
    const coverage = coverageOf(
      codebook,
      codedTexts(store, cast, suggest, () => progress.step()),
    );
    progress.stop();
    const texts = firstUncovered(store, coverage, options.toon);
    if (options.json) printJson(CodebookCoverageResult, toJson(codebook, coverage, texts), io);
    else print(io.stdout, toText(coverage, texts));
  });
}

function* codedTexts(
  store: Store,
  cast: readonly CastMember[],
  suggest: Suggester,
  step: () => void,
): Generator<CodedText> {
  const interviewersIn = interviewerTurns(cast);
  for (const transcript of transcripts(store)) {
    const { file, turns } = transcript;
    const isInterviewer = interviewersIn(file);
    yield {
      file,
      turns: turns.filter((turn) => !isInterviewer(turn)).map(({ number: turn }) => turn),
      suggestions: suggest(transcript, isInterviewer),
    };
    step();
  }
}

interface ShownTurn {
  readonly file: string;
  readonly turn: number;
  readonly text: string;
}

function firstUncovered(store: Store, { files }: Coverage, wanted: number): ShownTurn[] {
  if (wanted === 0) return [];
  const uncovered = new Map(files.map(({ file, uncovered: turns }) => [file, new Set(turns)] as const));
  const shown: ShownTurn[] = [];
  for (const { file, text, turns } of transcripts(store)) {
    for (const { number: turn, start, end } of turns) {
      if (uncovered.get(file)?.has(turn) !== true) continue;
      shown.push({ file, turn, text: text.slice(start, end) });
      if (shown.length === wanted) return shown;
    }
  }
  return shown;
}

function uncoveredTurns({ files }: Coverage): number {
  return files.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
}

function toText(coverage: Coverage, texts: readonly ShownTurn[]): string {
  const { turns, silent, loud, files } = coverage;
  const without = uncoveredTurns(coverage);
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

function fileTable({ files }: Coverage): string {
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

function toJson({ id, version }: Codebook, coverage: Coverage, texts: readonly ShownTurn[]) {
  return {
    codeboek: { id, versie: version },
    beurten: { aantal: coverage.turns, zonder_code: uncoveredTurns(coverage) },
    stil: coverage.silent.map(({ code, terms, of }) => ({ code, zoektermen: [...terms], van: of })),
    luid: coverage.loud.map(({ term, codes, turns }) => ({
      zoekterm: term,
      codes: [...codes],
      beurten: turns,
    })),
    bestanden: coverage.files.map(({ file, turns, uncovered }) => ({
      bestand: file,
      beurten: turns,
      zonder_code: [...uncovered],
    })),
    teksten: texts.map(({ file, turn, text }) => ({ bestand: file, beurt: turn, tekst: text })),
  };
}
