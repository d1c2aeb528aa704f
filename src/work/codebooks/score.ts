/** How well suggestions do against what a coder marked by hand: by the terms, by likeness and with a language model. */

import {
  type Score,
  type SuggestedCoding,
  type SuggestionScore,
  scoreSuggestions,
} from '../../analysis/index.js';
import { createSuggester, readerOf, type TermSuggester } from '../../coding/index.js';
import { createWordFinder, type FoundWords } from '../../coding/review/index.js';
import { writeCsv } from '../../files/table/csv.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import type { Span } from '../../model/transcript.js';
import { type Store, transcripts } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import { countingAnswers } from '../project/model-answers.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type GoldText, readGold } from './gold-file.js';
import { type LearningPoint, scoreLikeness } from './score-likeness.js';

export type { MacroScore, RankingScore, Score, ScoreTable, SuggestionScore } from '../../analysis/index.js';
export type { LearningPoint } from './score-likeness.js';

export interface Scored {
  readonly codebook: Codebook;
  /** How many interviews the gold file names, and how many turns of respondents they have. */
  readonly files: number;
  readonly turns: number;
  /** How many codings the gold file has. */
  readonly gold: number;
  readonly score: SuggestionScore;
  /** How well each does that proposes, without anything coded, and after some interviews when a curve was asked for. */
  readonly points: readonly LearningPoint[];
}

/**
 * @param curve whether to measure also after some of the interviews were coded
 * @param gold the bytes of the gold file, and `shownAs` the name that messages carry
 * @throws UserErrors with every mistake in the gold file
 */
export async function scoreTerms(
  here: ProjectFolder,
  codebook: Codebook,
  gold: { readonly bytes: Uint8Array; readonly shownAs: string },
  curve = false,
): Promise<Scored> {
  return withStore(here, 'read', (store, cast) => {
    const codings = readGold(gold.bytes, gold.shownAs, codebook, goldTexts(store, cast));
    const wanted = new Set(codings.map(({ file }) => file));
    const suggest = createSuggester(codebook, { unit: here.project.unit });
    const { turns, suggestions } = suggestAnew(store, cast, wanted, suggest);
    const ids = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
    const score = scoreSuggestions(ids, codings, suggestions);
    const { unit } = here.project;
    const answers = countingAnswers(store, here.project);
    const second =
      answers.length === 0
        ? null
        : readerOf(
            answers,
            codebook.themes.flatMap((theme) => theme.codes),
          );
    const points = scoreLikeness(store, cast, codebook, codings, { curve, unit, second });
    return { codebook, files: wanted.size, turns, gold: codings.length, score, points };
  });
}

export function goldTexts(store: Store, cast: readonly CastMember[]): GoldText[] {
  const interviewersIn = interviewerTurns(cast);
  const texts: GoldText[] = [];
  for (const { file, text, turns } of transcripts(store)) {
    const asked = new Set(turns.filter(interviewersIn(file)).map(({ number }) => number));
    texts.push({
      file,
      turns: turns.length,
      isInterviewer: (turn) => asked.has(turn),
      find: (number, words) => {
        const turn = turns.find((one) => one.number === number);
        return turn === undefined ? null : inTurn(text, turn, words);
      },
    });
  }
  return texts;
}

function inTurn(text: string, { start, end }: Span, words: string): FoundWords {
  const found = createWordFinder(text.slice(start, end))(words);
  return found === null || found === 'meermaals'
    ? found
    : { start: start + found.start, end: start + found.end };
}

/** What the terms find now, whatever the store holds: decisions of people would flatter the terms. */
function suggestAnew(
  store: Store,
  cast: readonly CastMember[],
  wanted: ReadonlySet<string>,
  suggest: TermSuggester,
): { turns: number; suggestions: SuggestedCoding[] } {
  const interviewersIn = interviewerTurns(cast);
  const suggestions: SuggestedCoding[] = [];
  let turns = 0;
  for (const transcript of transcripts(store)) {
    const { file } = transcript;
    if (!wanted.has(file)) continue;
    const isInterviewer = interviewersIn(file);
    const asked = new Set(transcript.turns.filter(isInterviewer).map(({ number }) => number));
    turns += transcript.turns.length - asked.size;
    for (const { code, fragment, strength, oordeel } of suggest(transcript, isInterviewer)) {
      if (asked.has(fragment.turn)) continue;
      suggestions.push({ file, turn: fragment.turn, code, strength, oordeel });
    }
  }
  return { turns, suggestions };
}

/** A row per code, then micro and macro, for all suggestions and for the strong ones; an undefined ratio is empty. */
export function scoreAsCsv({ score }: Scored): string {
  const rows = (
    [
      ['alle', score.all],
      ['sterk', score.strong],
    ] as const
  ).flatMap(([name, { codes, micro, microOfAll, macro }]) => [
    ...codes.map(({ code, ...each }) => [name, code, ...csvCells(each)]),
    [name, 'micro', ...csvCells(micro)],
    [name, 'micro, alle codes', ...csvCells(microOfAll)],
    [name, 'macro', '', '', '', ...[macro?.precision, macro?.recall, macro?.f1].map(rounded)],
  ]);
  return writeCsv(['voorstellen', 'code', 'n', 'voorgesteld', 'goed', 'precisie', 'recall', 'f1'], rows);
}

function csvCells({ gold, suggested, right, precision, recall, f1 }: Score): (string | number)[] {
  return [gold, suggested, right, rounded(precision), rounded(recall), rounded(f1)];
}

function rounded(ratio: number | null | undefined): string | number {
  return ratio === null || ratio === undefined ? '' : Math.round(ratio * 10_000) / 10_000;
}
