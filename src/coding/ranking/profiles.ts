/** What a code looks like: the words of the codebook, and those of the turns that people gave it. */

import { createSums, type Sums, unit, type Vector } from '../../learning/sparse.js';
import { type CodedTurn, wordsOf } from './heard.js';
import type { Weighed } from './rarity.js';
import { TRAITS } from './traits.js';

/** How much coded turns weigh against the codebook once there are many. */
const MOST = 0.5;
/** How many coded turns make half of that. */
const HALFWAY = 1.5;

/** How much the turns that people gave a code weigh against the codebook, whose weight is 1. */
export function weightOfCoded(turns: number): number {
  return (MOST * turns) / (turns + HALFWAY);
}

/** In order of file and turn, so that sums come out the same in whatever order interviews were read. */
export function inOrder<T extends Pick<CodedTurn, 'file' | 'turn'>>(turns: readonly T[]): T[] {
  return [...turns].sort((a, b) => (a.file === b.file ? a.turn - b.turn : a.file < b.file ? -1 : 1));
}

/** @param coded the turns that have this code, in order; leaves the profile in `sums`, of length 1 */
function addUpProfile(doc: Weighed, coded: readonly CodedTurn[], sums: Sums): void {
  sums.clear();
  for (const turn of coded) for (const [vector, factor] of wordsOf(turn)) sums.add(vector, factor);
  const length = sums.length();
  if (length > 0) sums.scale(weightOfCoded(coded.length) / length);
  sums.add(doc.words, 1);
  const whole = sums.length();
  if (whole > 0) sums.scale(1 / whole);
}

/** Of each code its profile. @param docs of each code its text in the codebook */
export function profilesOf(docs: readonly Weighed[], coded: readonly CodedTurn[]): Vector[] {
  const sums = createSums(TRAITS);
  const turns = inOrder(coded);
  return docs.map((doc, code) => {
    const own = turns.filter(({ codes }) => codes.has(code));
    if (own.length === 0) return unit(doc.words);
    addUpProfile(doc, own, sums);
    return sums.vector();
  });
}
