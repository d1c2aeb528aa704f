/** Carrying passages over to a corrected text: each keeps its words, or is flagged for a person to look at. */

import { diffArrays } from 'diff';
import type { Attention } from '../model/coding.js';
import type { Span } from '../model/transcript.js';

/**
 * - `gelijk`: the same words, wherever they stand now
 * - `gewijzigd`: the passage is there, with other words in it
 * - `verdwenen`: none of its words are left; the span is the place where they stood, and may be empty
 */
export type Anchoring = 'gelijk' | Attention;

export interface Reanchored extends Span {
  readonly outcome: Anchoring;
}

/** More changes than this and the two texts are rather two than one, corrected. */
const MAX_CHANGES = 20_000;

/**
 * Finds passages of an old text in a new one, by a diff of words.
 *
 * @param spans passages of the old text
 * @returns for each passage, in the same order, its place in the new text
 */
export function reanchor(oldText: string, newText: string, spans: readonly Span[]): Reanchored[] {
  const oldWords = wordsOf(oldText);
  const newWords = wordsOf(newText);
  const target = counterparts(oldWords, newWords);
  const taken = new Set(target);
  return spans.map((span) => {
    const first = oldWords.findIndex(({ end }) => end > span.start);
    const last = oldWords.findLastIndex(({ start }) => start < span.end);
    if (first === -1 || last < first) return vanished(first, oldWords, newWords, target, newText);
    return (
      inPlace(first, last, newWords, target) ??
      moved(oldWords.slice(first, last + 1), newWords, taken, target[first] ?? first) ??
      changed(first, last, newWords, target) ??
      vanished(first, oldWords, newWords, target, newText)
    );
  });
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

/** For each old word the index of the new word that it is, or null when it was taken out. */
function counterparts(oldWords: readonly Word[], newWords: readonly Word[]): (number | null)[] {
  const changes = diffArrays(
    oldWords.map(({ text }) => text),
    newWords.map(({ text }) => text),
    { maxEditLength: MAX_CHANGES },
  );
  const target: (number | null)[] = [];
  let next = 0;
  for (const { added, removed, count } of changes ?? [
    { added: false, removed: true, count: oldWords.length },
  ]) {
    if (added) next += count;
    else for (let n = 0; n < count; n += 1) target.push(removed ? null : next++);
  }
  return target;
}

function inPlace(
  first: number,
  last: number,
  newWords: readonly Word[],
  target: readonly (number | null)[],
): Reanchored | null {
  const start = target[first] ?? null;
  if (start === null) return null;
  for (let at = first; at <= last; at += 1) if (target[at] !== start + at - first) return null;
  return spanning(newWords, start, start + last - first, 'gelijk');
}

/**
 * The same words in a row elsewhere, put in there; of several places, the one nearest to where they would be. Words
 * that stood there before are somebody else's, so a "ja" that was taken out does not become the next "ja".
 */
function moved(
  passage: readonly Word[],
  newWords: readonly Word[],
  taken: ReadonlySet<number | null>,
  expected: number,
): Reanchored | null {
  let best: number | null = null;
  for (let at = 0; at + passage.length <= newWords.length; at += 1) {
    const isHere = passage.every(
      ({ text }, offset) => newWords[at + offset]?.text === text && !taken.has(at + offset),
    );
    if (isHere && (best === null || Math.abs(at - expected) < Math.abs(best - expected))) best = at;
  }
  return best === null ? null : spanning(newWords, best, best + passage.length - 1, 'gelijk');
}

/** From the first word that is left to the last, with what was put in place of words at the edges. */
function changed(
  first: number,
  last: number,
  newWords: readonly Word[],
  target: readonly (number | null)[],
): Reanchored | null {
  const left = target.slice(first, last + 1).filter((index) => index !== null);
  let from = left[0];
  let to = left.at(-1);
  if (from === undefined || to === undefined) return replaced(first, last, newWords, target);
  if (target[first] === null) from = 1 + (lastBefore(first, target) ?? from - 1);
  if (target[last] === null) to = (firstAfter(last, target) ?? to + 1) - 1;
  return spanning(newWords, from, Math.max(from, to), 'gewijzigd');
}

/** Every word was replaced: what stands between the neighbours now is the passage. */
function replaced(
  first: number,
  last: number,
  newWords: readonly Word[],
  target: readonly (number | null)[],
): Reanchored | null {
  const from = 1 + (lastBefore(first, target) ?? -1);
  const to = (firstAfter(last, target) ?? newWords.length) - 1;
  return to < from ? null : spanning(newWords, from, to, 'gewijzigd');
}

function vanished(
  first: number,
  oldWords: readonly Word[],
  newWords: readonly Word[],
  target: readonly (number | null)[],
  newText: string,
): Reanchored {
  const before = lastBefore(first === -1 ? oldWords.length : first, target);
  const at = before === null ? 0 : Math.min(newWords[before]?.end ?? 0, newText.length);
  return { start: at, end: at, outcome: 'verdwenen' };
}

function lastBefore(index: number, target: readonly (number | null)[]): number | null {
  return target.slice(0, index).findLast((word) => word !== null) ?? null;
}

function firstAfter(index: number, target: readonly (number | null)[]): number | null {
  return target.slice(index + 1).find((word) => word !== null) ?? null;
}

function spanning(words: readonly Word[], first: number, last: number, outcome: Anchoring): Reanchored {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, outcome };
}
