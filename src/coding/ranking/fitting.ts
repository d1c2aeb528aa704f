/** Signals of turns that people coded, each worked out as if its own interview had not been coded: what is fitted to. */

import { createSums, dot, type Sums, type Vector } from '../../learning/sparse.js';
import { type CodedTurn, gramsOf, wordsOf } from './heard.js';
import { createLikeness, type Likeness, PARTS } from './likeness.js';
import { inOrder, profilesOf, weightOfCoded } from './profiles.js';
import type { Weighed } from './rarity.js';
import { signalsOf } from './signals.js';
import { TRAITS } from './traits.js';
import { type Judged, refitted, type Weights } from './weights.js';

/** More interviews make the fit no better, and the wait longer. */
const MOST_INTERVIEWS = 100;

/**
 * What an interview added to a profile is taken off again by arithmetic: adding up all others for each interview and code
 * would take a second per hundred interviews, after every decision.
 *
 * @param docs of each code its text
 * @param likeness to profiles with all that was coded
 */
export function judgedWithoutOwn(
  docs: readonly Weighed[],
  coded: readonly CodedTurn[],
  likeness: Likeness,
): Judged[] {
  const turns = inOrder(coded);
  const files = [...new Set(turns.map(({ file }) => file))].slice(0, MOST_INTERVIEWS);
  const inFile = new Map(files.map((file) => [file, turns.filter((turn) => turn.file === file)] as const));
  const alike = new Map(
    files.flatMap((file) => inFile.get(file) ?? []).map((turn) => [turn, likeness(turn)]),
  );
  const [all, mine, text] = [createSums(TRAITS), createSums(TRAITS), createSums(TRAITS)];
  docs.forEach((doc, code) => {
    const withCode = turns.filter(({ codes }) => codes.has(code));
    if (withCode.length === 0) return;
    addUp(all, withCode);
    text.clear();
    text.add(doc.words, 1);
    const allSquared = all.length() ** 2;
    for (const [file, own] of inFile) {
      const given = withCode.filter((turn) => turn.file === file);
      if (given.length === 0) continue;
      addUp(mine, given);
      const others = withCode.length - given.length;
      const shared = given.reduce((sum, turn) => sum + product(wordsOf(turn), all), 0);
      const restSquared = Math.max(allSquared - 2 * shared + mine.length() ** 2, 0);
      const weight = others === 0 || restSquared === 0 ? 0 : weightOfCoded(others) / Math.sqrt(restSquared);
      const restInText = all.dot(doc.words) - mine.dot(doc.words);
      const length = Math.sqrt(text.length() ** 2 + 2 * weight * restInText + weight ** 2 * restSquared);
      for (const turn of own) {
        const words = wordsOf(turn);
        const likeRest = product(words, all) - product(words, mine);
        const likeProfile = length === 0 ? 0 : (product(words, text) + weight * likeRest) / length;
        const likeGrams = gramsOf(turn).reduce(
          (sum, [grams, factor]) => sum + factor * dot(grams, doc.grams),
          0,
        );
        (alike.get(turn) as Float32Array)[code] = likeProfile + PARTS * likeGrams;
      }
    }
  });
  return [...alike].flatMap(([{ codes, terms }, own]) =>
    signalsOf(own, terms).map((signals, code) => ({ signals, isTrue: codes.has(code) })),
  );
}

function addUp(sums: Sums, turns: readonly CodedTurn[]): void {
  sums.clear();
  for (const turn of turns) for (const [vector, factor] of wordsOf(turn)) sums.add(vector, factor);
}

function product(parts: readonly (readonly [Vector, number])[], sums: Sums): number {
  return parts.reduce((sum, [vector, factor]) => sum + factor * sums.dot(vector), 0);
}

/** The weights that fit turns that people coded as if nothing had been learned from them: those to begin with. */
export function fittedToTexts(docs: readonly Weighed[], coded: readonly CodedTurn[]): Weights {
  const likeness = createLikeness(profilesOf(docs, []), docs);
  const judged = inOrder(coded).flatMap((turn) =>
    signalsOf(likeness(turn), turn.terms).map((signals, code) => ({ signals, isTrue: turn.codes.has(code) })),
  );
  return refitted(judged, UNKNOWN, HARDLY_DRAWN);
}

const UNKNOWN: Weights = [0, 0, 0, 0];
const HARDLY_DRAWN = 0.01;

/** Of one interview nothing can be said without it. */
const FEWEST_INTERVIEWS = 2;

/** The weights fitted to what people coded, once that is in two interviews; until then the known ones. */
export function fittedTo(
  docs: readonly Weighed[],
  coded: readonly CodedTurn[],
  likeness: Likeness,
  known: Weights,
): Weights {
  const withCodes = new Set(coded.flatMap(({ file, codes }) => (codes.size > 0 ? [file] : [])));
  if (withCodes.size < FEWEST_INTERVIEWS) return known;
  return refitted(judgedWithoutOwn(docs, coded, likeness), known);
}
