/** How well suggestions agree with what a coder marked by hand: precision, recall and F1, counted in turns. */

import type { Oordeel, Strength } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import { groupedBy } from './grouped.js';

/** A code on a turn, as a coder marked it. */
export interface GoldCoding {
  readonly file: string;
  readonly turn: number;
  readonly code: string;
  /** Null when the coder gave none. */
  readonly oordeel: Oordeel | null;
  /** What the coder marked of the turn, if they marked anything. Offsets are UTF-16, into the text. */
  readonly marked?: Span;
}

/** A suggestion brought back to its turn. */
export interface SuggestedCoding extends Omit<GoldCoding, 'marked'> {
  readonly strength: Strength;
}

/**
 * Counts and ratios; a ratio is null where it is undefined.
 *
 * - `precision` = right / suggested: the share of what was suggested that is right; undefined when nothing was suggested
 * - `recall` = right / gold: the share of what the coder marked that was suggested; undefined when nothing was marked
 * - `f1` = 2 · right / (gold + suggested): their harmonic mean; undefined when both are 0
 */
export interface Score {
  /** How many turns the coder gave the code. */
  readonly gold: number;
  /** How many turns the program gave the code. */
  readonly suggested: number;
  /** How many turns both gave the code. */
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface CodeScore extends Score {
  readonly code: string;
}

/**
 * - `micro`: one score from the summed counts of the codes that the coder used (gold > 0)
 * - `microOfAll`: the same over all codes, so that suggestions for codes that the coder never used count as wrong
 * - `macro`: the mean of each ratio over the codes that the coder used, each as heavy as the others. A precision that
 *   is undefined, because the code was never suggested, counts as 0. Null when the coder used no code.
 */
export interface ScoreTable {
  readonly codes: readonly CodeScore[];
  readonly micro: Score;
  readonly microOfAll: Score;
  readonly macro: MacroScore | null;
}

export interface MacroScore {
  /** How many codes the coder used. */
  readonly codes: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of the right codings, how many have a suggested oordeel and one of the coder, and on how many of those both agree. */
export interface OordeelScore {
  readonly right: number;
  readonly suggested: number;
  readonly agreed: number;
}

export interface SuggestionScore {
  readonly all: ScoreTable;
  /** As if only strong suggestions had been made. */
  readonly strong: ScoreTable;
  readonly oordeel: OordeelScore;
}

/**
 * Scores suggestions against a gold standard. Several suggestions of one code in one turn count once, as strong when
 * one of them is, and with an oordeel when all that have one agree.
 *
 * @param codes the ids that get a row, in the order of the result; codings with other codes do not count
 * @param gold each code at most once per turn
 */
export function scoreSuggestions(
  codes: readonly string[],
  gold: readonly GoldCoding[],
  suggestions: readonly SuggestedCoding[],
): SuggestionScore {
  const marked = byPlace(gold);
  const suggested = mergedByTurn(suggestions);
  const strong = new Map([...suggested].filter(([, { strength }]) => strength === 'sterk'));
  return {
    all: tableOf(codes, marked, suggested),
    strong: tableOf(codes, marked, strong),
    oordeel: oordeelScore(marked, suggested),
  };
}

function placeOf({ file, turn, code }: Placed): string {
  return JSON.stringify([file, turn, code]);
}

type Placed = Omit<GoldCoding, 'marked'>;

function byPlace<T extends Placed>(codings: readonly T[]): Map<string, T> {
  return new Map(codings.map((coding) => [placeOf(coding), coding] as const));
}

function mergedByTurn(suggestions: readonly SuggestedCoding[]): Map<string, SuggestedCoding> {
  return byPlace([...groupedBy(suggestions, placeOf).values()].flatMap(merged));
}

function merged(group: readonly SuggestedCoding[]): SuggestedCoding[] {
  const [first] = group;
  if (first === undefined) return [];
  const oordelen = new Set(group.flatMap(({ oordeel }) => oordeel ?? []));
  const [oordeel = null] = oordelen;
  return [
    {
      ...first,
      strength: group.some(({ strength }) => strength === 'sterk') ? 'sterk' : 'zwak',
      oordeel: oordelen.size === 1 ? oordeel : null,
    },
  ];
}

type Codings = ReadonlyMap<string, Placed>;

function tableOf(codes: readonly string[], gold: Codings, suggested: Codings): ScoreTable {
  const marked = countByCode([...gold.values()]);
  const proposed = countByCode([...suggested.values()]);
  const right = countByCode([...suggested].flatMap(([place]) => gold.get(place) ?? []));
  const scores = codes.map((code) => ({
    code,
    ...scoreOf(marked.get(code) ?? 0, proposed.get(code) ?? 0, right.get(code) ?? 0),
  }));
  const used = scores.filter((score) => score.gold > 0);
  return { codes: scores, micro: summed(used), microOfAll: summed(scores), macro: macroOf(used) };
}

function countByCode(codings: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of codings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

export function scoreOf(gold: number, suggested: number, right: number): Score {
  return {
    gold,
    suggested,
    right,
    precision: ratio(right, suggested),
    recall: ratio(right, gold),
    f1: ratio(2 * right, gold + suggested),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function summed(scores: readonly Score[]): Score {
  const total = (key: 'gold' | 'suggested' | 'right'): number =>
    scores.reduce((sum, score) => sum + score[key], 0);
  return scoreOf(total('gold'), total('suggested'), total('right'));
}

function macroOf(scores: readonly Score[]): MacroScore | null {
  if (scores.length === 0) return null;
  const mean = (key: 'precision' | 'recall' | 'f1'): number =>
    scores.reduce((sum, score) => sum + (score[key] ?? 0), 0) / scores.length;
  return { codes: scores.length, precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

function oordeelScore(gold: Codings, suggested: Codings): OordeelScore {
  const pairs = [...suggested].flatMap(([place, { oordeel }]) => {
    const coding = gold.get(place);
    return coding === undefined ? [] : [{ suggested: oordeel, given: coding.oordeel }];
  });
  const judged = pairs.filter((pair) => pair.suggested !== null && pair.given !== null);
  return {
    right: pairs.length,
    suggested: judged.length,
    agreed: judged.filter((pair) => pair.suggested === pair.given).length,
  };
}
