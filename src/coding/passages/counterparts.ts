/** Which word of a corrected text is which of the old one: a diff that stays quick, however long the texts are. */

import { diffArrays } from 'diff';

/** More changes than this in one stretch and it is rather another text than the old one, corrected. */
const MAX_CHANGES = 1_000;
/** Comparing takes the square of the changes: of all stretches together some seconds at most, however long the text is. */
const MAX_WORK = 5_000_000;
/** So many words in a row that stand once in both texts are the same place. */
const LANDMARK_WORDS = 4;

/** For each old word the index of the new word that it is, or null when it was taken out. */
export function counterparts(oldWords: readonly string[], newWords: readonly string[]): (number | null)[] {
  const target: (number | null)[] = [];
  let next = 0;
  const end = { old: oldWords.length, new: newWords.length };
  const marks = [...landmarks(oldWords, newWords), end];
  const maxEditLength = changesAllowed(marks);
  for (const landmark of marks) {
    const changes = diffArrays(
      oldWords.slice(target.length, landmark.old),
      newWords.slice(next, landmark.new),
      { maxEditLength },
    );
    for (const { added, removed, count } of changes ?? []) {
      if (added) next += count;
      else for (let n = 0; n < count; n += 1) target.push(removed ? null : next++);
    }
    while (target.length < landmark.old) target.push(null);
    next = landmark.new;
  }
  return target;
}

interface Landmark {
  readonly old: number;
  readonly new: number;
}

/** How many changes each stretch may have, so that all of them together stay within the work. */
function changesAllowed(marks: readonly Landmark[]): number {
  const lengths = marks.map((mark, at) => {
    const before = marks[at - 1] ?? { old: 0, new: 0 };
    return mark.old - before.old + mark.new - before.new;
  });
  const work = (most: number): number =>
    lengths.reduce((sum, length) => sum + Math.min(most, length) ** 2, 0);
  let most = MAX_CHANGES;
  while (work(most) > MAX_WORK) most = Math.floor(most * 0.8);
  return most;
}

/**
 * Places that are surely the same in both texts, in order. Only what lies between two of them needs comparing, which
 * keeps the comparison quick: its time grows with the square of the changes.
 */
function landmarks(oldWords: readonly string[], newWords: readonly string[]): Landmark[] {
  const inNew = uniqueRuns(newWords);
  // Its ends may equal a word that was put in or taken out beside it, so the middle of a run is the landmark.
  const middle = LANDMARK_WORDS / 2;
  const pairs = [...uniqueRuns(oldWords)].flatMap(([run, old]) => {
    const at = inNew.get(run);
    return at === undefined ? [] : [{ old: old + middle, new: at + middle }];
  });
  return longestInOrder(pairs);
}

/** The runs of words that a text holds once, with their places. */
function uniqueRuns(words: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + LANDMARK_WORDS <= words.length; at += 1) {
    const run = words.slice(at, at + LANDMARK_WORDS).join(' ');
    if (runs.has(run)) repeated.add(run);
    else runs.set(run, at);
  }
  for (const run of repeated) runs.delete(run);
  return runs;
}

/** The longest list of pairs that keep their order in the new text; a passage that was moved drops out. */
function longestInOrder(pairs: readonly Landmark[]): Landmark[] {
  interface Link {
    readonly pair: Landmark;
    readonly before: Link | undefined;
  }
  // Of the lists of each length so far, the one that ends earliest, since it leaves most room after it.
  const earliest: Link[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = earliest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((earliest[middle]?.pair.new ?? 0) < pair.new) low = middle + 1;
      else high = middle;
    }
    earliest[low] = { pair, before: earliest[low - 1] };
  }
  const longest: Landmark[] = [];
  for (let link = earliest.at(-1); link !== undefined; link = link.before) longest.push(link.pair);
  return longest.reverse();
}
