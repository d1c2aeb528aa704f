/** Who is who in a corrected text: a label may have got another name, and then its turns say so. */

import { counterparts } from './counterparts.js';
import { type SpokenWord, spokenBy } from './spoken-words.js';

/**
 * A label that both texts have is the same speaker. One that is gone is called as the new label under which most of its words
 * stand now, unless that took over more from others.
 *
 * @returns what a label of the old text is called in the new one
 */
export function speakersNow(
  oldWords: readonly SpokenWord[],
  newWords: readonly SpokenWord[],
): (label: string) => string {
  const before = countEach(oldWords.map(({ speaker }) => speaker));
  const now = new Set(newWords.map(({ speaker }) => speaker));
  const isGone = (label: string): boolean => !now.has(label);
  const isNew = (label: string): boolean => !before.has(label);
  if (![...before.keys()].some(isGone) || ![...now].some(isNew)) return (label) => label;
  const target = counterparts(
    oldWords.map(({ speaker, text }) => spokenBy(isGone(speaker) ? null : speaker, text)),
    newWords.map(({ speaker, text }) => spokenBy(isNew(speaker) ? null : speaker, text)),
  );
  const moves = oldWords.flatMap(({ speaker }, index) => {
    const to = newWords[target[index] ?? -1];
    return to === undefined || !isGone(speaker) ? [] : [{ from: speaker, to: to.speaker }];
  });
  const taken = countEach(moves.map(({ to }) => to));
  const renamed = new Map<string, string>();
  for (const [move, count] of countEach(moves.map(({ from, to }) => JSON.stringify([from, to])))) {
    const [from, to] = JSON.parse(move) as [string, string];
    if (isMost(count, before.get(from)) && isMost(count, taken.get(to))) renamed.set(from, to);
  }
  return (label) => renamed.get(label) ?? label;
}

function countEach(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function isMost(count: number, all: number | undefined): boolean {
  return count * 2 > (all ?? 0);
}
