/** How well probabilities of codes agree with what a coder gave by hand, turn by turn. */

import type { Span } from '../model/transcript.js';
import { quantile } from './quantile.js';
import { createRandom } from './random.js';
import { type Score, scoreOf } from './score.js';

/** A turn with how likely each code is in it, and the places of the codes that a coder gave. */
export interface RankedTurn {
  readonly file: string;
  readonly probabilities: readonly number[];
  readonly codes: ReadonlySet<number>;
  /** Of each code whose words the coder marked, these and what would be proposed for it. */
  readonly passages?: readonly PassagePair[];
}

export interface PassagePair {
  readonly marked: Span;
  readonly proposed: Span;
}

/** What is proposed from a probability on, against what a coder gave. */
export interface CutOffScore extends Score {
  readonly from: number;
}

/** How often what has such a probability is right. */
export interface Reliability {
  /** The lowest probability of this row; the next row's is its end. */
  readonly from: number;
  readonly count: number;
  /** Both null where nothing is so likely. */
  readonly meanProbability: number | null;
  readonly shareRight: number | null;
}

export interface RankingScore {
  readonly cutOffs: readonly CutOffScore[];
  /** Of the turns that have codes, the share that has one of them among the first so many; null without such turns. */
  readonly first: readonly { readonly among: number; readonly share: number | null }[];
  readonly reliability: readonly Reliability[];
  /** F1 at the lowest cut-off over resamples of whole interviews: 95 of 100 lie between these; null where undefined. */
  readonly f1Between: { readonly low: number; readonly high: number } | null;
  /** Of how many codings the words were marked, and the mean F1 of their characters with what is proposed; null without any. */
  readonly passages: { readonly count: number; readonly f1: number } | null;
}

/** From these on something is proposed, is strong, and can be sorted first. */
const CUT_OFFS = [0.2, 0.5, 0.8];
const AMONG = [1, 3, 5, 10];
const STEPS = [0, 0.2, 0.4, 0.6, 0.8];
const RESAMPLES = 2_000;

export function scoreRanking(turns: readonly RankedTurn[]): RankingScore {
  return {
    cutOffs: CUT_OFFS.map((from) => ({ from, ...scoreFrom(turns, from) })),
    first: AMONG.map((among) => ({ among, share: shareAmong(turns, among) })),
    reliability: STEPS.map((from, at) => reliabilityBetween(turns, from, STEPS[at + 1] ?? Infinity)),
    f1Between: f1Interval(turns, CUT_OFFS[0] ?? 0),
    passages: passageScore(turns.flatMap(({ passages = [] }) => passages)),
  };
}

/** Counts of one turn or of many: what was given, what proposed and what of that is right. */
type Counted = readonly [gold: number, suggested: number, right: number];

function countsFrom({ probabilities, codes }: RankedTurn, from: number): Counted {
  const proposed = probabilities.flatMap((probability, code) => (probability >= from ? [code] : []));
  return [codes.size, proposed.length, proposed.filter((code) => codes.has(code)).length];
}

function added(all: readonly Counted[]): Counted {
  return all.reduce<Counted>((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);
}

function scoreFrom(turns: readonly RankedTurn[], from: number): Score {
  return scoreOf(...added(turns.map((turn) => countsFrom(turn, from))));
}

function shareAmong(turns: readonly RankedTurn[], among: number): number | null {
  const coded = turns.filter(({ codes }) => codes.size > 0);
  if (coded.length === 0) return null;
  const found = coded.filter(({ probabilities, codes }) =>
    probabilities
      .map((probability, code) => ({ probability, code }))
      // What is not likely at all stands on no list.
      .filter(({ probability }) => probability > 0)
      .sort((a, b) => b.probability - a.probability || a.code - b.code)
      .slice(0, among)
      .some(({ code }) => codes.has(code)),
  );
  return found.length / coded.length;
}

function reliabilityBetween(turns: readonly RankedTurn[], from: number, until: number): Reliability {
  let [count, sum, right] = [0, 0, 0];
  for (const { probabilities, codes } of turns) {
    probabilities.forEach((probability, code) => {
      if (probability < from || probability >= until) return;
      count += 1;
      sum += probability;
      if (codes.has(code)) right += 1;
    });
  }
  const mean = (total: number): number | null => (count === 0 ? null : total / count);
  return { from, count, meanProbability: mean(sum), shareRight: mean(right) };
}

function passageScore(pairs: readonly PassagePair[]): RankingScore['passages'] {
  if (pairs.length === 0) return null;
  return { count: pairs.length, f1: pairs.reduce((sum, pair) => sum + overlapF1(pair), 0) / pairs.length };
}

/** 2 · shared / (marked + proposed), in characters. */
function overlapF1({ marked, proposed }: PassagePair): number {
  const shared = Math.max(0, Math.min(marked.end, proposed.end) - Math.max(marked.start, proposed.start));
  const both = marked.end - marked.start + proposed.end - proposed.start;
  return both === 0 ? 0 : (2 * shared) / both;
}

/** Turns of one interview are alike, so that whole interviews are drawn. */
function f1Interval(turns: readonly RankedTurn[], from: number): RankingScore['f1Between'] {
  const files = [...new Set(turns.map(({ file }) => file))].sort();
  const counts = files.map((file) =>
    added(turns.filter((turn) => turn.file === file).map((turn) => countsFrom(turn, from))),
  );
  if (counts.length < 2) return null;
  const random = createRandom(1);
  const found: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const drawn = counts.map(() => counts[random.below(counts.length)] ?? ([0, 0, 0] as const));
    const { f1 } = scoreOf(...added(drawn));
    if (f1 !== null) found.push(f1);
  }
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  return { low: quantile(found, 0.025), high: quantile(found, 0.975) };
}
