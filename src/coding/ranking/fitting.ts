/** Signals of turns that people coded, each worked out as if its own interview had not been coded: what is fitted to. */

import { createSums, dot, type Vector } from '../../learning/sparse.js';
import { type CodedTurn, gramsOf, wordsOf } from './heard.js';
import { createLikeness, PARTS } from './likeness.js';
import { addUpProfile, inOrder, profilesOf } from './profiles.js';
import type { Weighed } from './rarity.js';
import { signalsOf } from './signals.js';
import { TRAITS } from './traits.js';
import { type Judged, refitted, type Weights } from './weights.js';

/** More interviews make the fit no better, and the wait longer. */
const MOST_INTERVIEWS = 100;

/** @param docs of each code its text */
export function judgedWithoutOwn(docs: readonly Weighed[], coded: readonly CodedTurn[]): Judged[] {
  const turns = inOrder(coded);
  const likeness = createLikeness(profilesOf(docs, turns), docs);
  const sums = createSums(TRAITS);
  const byCode = docs.map((_, code) => turns.filter(({ codes }) => codes.has(code)));
  const files = [...new Set(turns.map(({ file }) => file))].slice(0, MOST_INTERVIEWS);
  return files.flatMap((file) => {
    const own = turns.filter((turn) => turn.file === file);
    const alike = own.map((turn) => likeness(turn));
    docs.forEach((doc, code) => {
      const withCode = byCode[code] ?? [];
      const others = withCode.filter((turn) => turn.file !== file);
      if (others.length === withCode.length) return;
      addUpProfile(doc, others, sums);
      own.forEach((turn, at) => {
        (alike[at] as Float64Array)[code] =
          shared(wordsOf(turn), (vector) => sums.dot(vector)) +
          PARTS * shared(gramsOf(turn), (vector) => dot(vector, doc.grams));
      });
    });
    return own.flatMap(({ codes, terms }, at) =>
      signalsOf(alike[at] as Float64Array, terms).map((signals, code) => ({
        signals,
        isTrue: codes.has(code),
      })),
    );
  });
}

function shared(parts: readonly (readonly [Vector, number])[], product: (vector: Vector) => number): number {
  return parts.reduce((sum, [vector, factor]) => sum + factor * product(vector), 0);
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
export function fittedTo(docs: readonly Weighed[], coded: readonly CodedTurn[], known: Weights): Weights {
  const withCodes = new Set(coded.flatMap(({ file, codes }) => (codes.size > 0 ? [file] : [])));
  if (withCodes.size < FEWEST_INTERVIEWS) return known;
  return refitted(judgedWithoutOwn(docs, coded), known);
}
