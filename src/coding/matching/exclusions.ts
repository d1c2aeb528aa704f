/** Exclusions: which places of a term do not count, because of what stands near them. */

import { firstIndex, type Place, type SentenceOf } from './near.js';

/** An exclusion counts when it stands in the same sentence and at most this many words away: speech has long sentences. */
const EXCLUSION_WORDS = 20;

/** Prepares the places of an exclusion once; the result tells of a place of the term whether one of them rules it out. */
export function createExclusion(places: readonly Place[], sentenceOf: SentenceOf): (place: Place) => boolean {
  const byFirst = [...places].sort((a, b) => a.first - b.first);
  const latestEnds = runningMaximum(byFirst.map(({ last }) => last));
  return (place) => {
    const tooLate = firstIndex(byFirst, ({ first }) => first > place.last + EXCLUSION_WORDS);
    // Where none so far ends late enough, none before it does: so a long turn is not read again for every place.
    for (let at = tooLate - 1; at >= 0; at -= 1) {
      const exclusion = byFirst[at];
      if (exclusion === undefined || Number(latestEnds[at]) < place.first - EXCLUSION_WORDS) return false;
      if (rulesOut(exclusion, place, sentenceOf)) return true;
    }
    return false;
  };
}

function rulesOut(exclusion: Place, place: Place, sentenceOf: SentenceOf): boolean {
  return (
    place.first - exclusion.last <= EXCLUSION_WORDS &&
    sentenceOf(exclusion.last) >= sentenceOf(place.first) &&
    sentenceOf(exclusion.first) <= sentenceOf(place.last)
  );
}

function runningMaximum(numbers: readonly number[]): number[] {
  let maximum = Number.NEGATIVE_INFINITY;
  return numbers.map((number) => {
    maximum = Math.max(maximum, number);
    return maximum;
  });
}
