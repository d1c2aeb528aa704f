/** Carrying passages over to a corrected text: each keeps its words, or is flagged for a person to look at. */

import type { Attention } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import { counterparts } from './counterparts.js';

/**
 * - `gelijk`: the same words, wherever they stand now
 * - `gewijzigd`: the passage is there, with other words in it
 * - `verdwenen`: none of its words are left; the span is the place where they stood, and may be empty
 */
export type Anchoring = 'gelijk' | Attention;

export interface Reanchored extends Span {
  readonly outcome: Anchoring;
}

/** More words than this for each word of a passage, and nobody can say which of them replaced it. */
const MAX_GROWTH = 10;

/**
 * Finds passages of an old text in a new one, by a diff of words. Where the texts have too little in common to compare,
 * a passage is found again when its words stand there once.
 *
 * @param spans passages of the old text
 * @returns for each passage, in the same order, its place in the new text
 */
export function reanchor(oldText: string, newText: string, spans: readonly Span[]): Reanchored[] {
  const oldWords = wordsOf(oldText);
  const newWords = wordsOf(newText);
  const target = counterparts(
    oldWords.map(({ text }) => text),
    newWords.map(({ text }) => text),
  );
  const nearest = neighbours(target);
  const free = placesOfFree(newWords, target);
  return spans.map((span) => {
    const first = countWhile(oldWords, ({ end }) => end <= span.start);
    const last = countWhile(oldWords, ({ start }) => start < span.end) - 1;
    if (last < first) return vanished(first, newWords, nearest, newText);
    const passage = oldWords.slice(first, last + 1);
    return (
      inPlace(first, passage, newWords, target) ??
      moved(passage, newWords, free) ??
      changed(first, last, newWords, target, nearest) ??
      vanished(first, newWords, nearest, newText)
    );
  });
}

/** How many items there are before the first that fails; none behind it holds. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Word extends Span {
  readonly text: string;
}

/** Words and single marks; white space is not compared. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same words in a row around one that stayed; equal words beside the passage may have drawn some of them away. */
function inPlace(
  first: number,
  passage: readonly Word[],
  newWords: readonly Word[],
  target: readonly (number | null)[],
): Reanchored | null {
  const starts = new Set<number>();
  for (const offset of passage.keys()) {
    const at = target[first + offset] ?? null;
    if (at !== null) starts.add(at - offset);
  }
  for (const start of starts) {
    if (passage.every(({ text }, offset) => newWords[start + offset]?.text === text)) {
      return spanning(newWords, start, start + passage.length - 1, 'gelijk');
    }
  }
  return null;
}

/** The new words that are no old word in its place: by text, where they stand. */
interface Free {
  readonly words: readonly (string | null)[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function placesOfFree(newWords: readonly Word[], target: readonly (number | null)[]): Free {
  const taken = new Set(target);
  const words = newWords.map(({ text }, index) => (taken.has(index) ? null : text));
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (word === null) return;
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  });
  return { words, places };
}

/**
 * The same words in a row elsewhere, put in there, when that is one place. Words that stood there before are somebody
 * else's, so a "ja" that was taken out does not become the next "ja".
 */
function moved(passage: readonly Word[], newWords: readonly Word[], free: Free): Reanchored | null {
  const rarest = indexOfRarest(passage, free);
  const starts = (free.places.get(passage[rarest]?.text ?? '') ?? []).map((at) => at - rarest);
  const places = starts.filter((start) =>
    passage.every(({ text }, offset) => free.words[start + offset] === text),
  );
  const [only, another] = places;
  if (only === undefined || another !== undefined) return null;
  return spanning(newWords, only, only + passage.length - 1, 'gelijk');
}

/** Every passage holds a "de"; the word that stands in the fewest places leaves the fewest to look at. */
function indexOfRarest(passage: readonly Word[], { places }: Free): number {
  const counts = passage.map(({ text }) => places.get(text)?.length ?? 0);
  return counts.indexOf(Math.min(...counts));
}

/** From the first word that is left to the last, with what was put in place of words at the edges. */
function changed(
  first: number,
  last: number,
  newWords: readonly Word[],
  target: readonly (number | null)[],
  nearest: Neighbours,
): Reanchored | null {
  const left = target.slice(first, last + 1).filter((index) => index !== null);
  let from = left[0];
  let to = left.at(-1);
  const isGone = !left.some((index) => isSpoken(newWords[index]));
  if (isGone || from === undefined || to === undefined) return replaced(first, last, newWords, nearest);
  if (target[first] === null) from = 1 + (nearest.before[first] ?? from - 1);
  if (target[last] === null) to = (nearest.after[last] ?? to + 1) - 1;
  return spanning(newWords, from, Math.max(from, to), 'gewijzigd');
}

/** Every word was replaced: what stands between the neighbours now is the passage. */
function replaced(
  first: number,
  last: number,
  newWords: readonly Word[],
  nearest: Neighbours,
): Reanchored | null {
  const from = 1 + (nearest.before[first] ?? -1);
  const to = (nearest.after[last] ?? newWords.length) - 1;
  const isOther = to - from >= MAX_GROWTH * (last - first + 1);
  if (isOther || !newWords.slice(from, to + 1).some(isSpoken)) return null;
  return spanning(newWords, from, to, 'gewijzigd');
}

/** A full stop that is left of a passage says nothing of where it went. */
function isSpoken(word: Word | undefined): boolean {
  return word !== undefined && !/^[\p{P}\p{S}]$/u.test(word.text);
}

function vanished(
  first: number,
  newWords: readonly Word[],
  nearest: Neighbours,
  newText: string,
): Reanchored {
  const before = nearest.before[first] ?? null;
  const at = before === null ? 0 : Math.min(newWords[before]?.end ?? 0, newText.length);
  return { start: at, end: at, outcome: 'verdwenen' };
}

/** For each old word, and for the end of the text, the new words that the nearest old ones beside it became. */
interface Neighbours {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

function neighbours(target: readonly (number | null)[]): Neighbours {
  const before: (number | null)[] = [null];
  for (const word of target) before.push(word ?? before.at(-1) ?? null);
  const after: (number | null)[] = [null];
  for (const word of target.slice(1).toReversed()) after.push(word ?? after.at(-1) ?? null);
  return { before, after: after.reverse() };
}

function spanning(words: readonly Word[], first: number, last: number, outcome: Anchoring): Reanchored {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, outcome };
}
