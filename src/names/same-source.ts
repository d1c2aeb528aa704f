/** Two readings of one source, which differ only in which of its words are pseudonyms: where a passage of the one is in the other. */

import { placesAfter, type Replacement } from '../model/replacement.js';
import type { Span } from '../model/transcript.js';

/**
 * @param source the words of both, with names
 * @returns null when one of them was not read from it
 */
export function placesThrough(source: string, from: string, to: string): ((passage: Span) => Span) | null {
  const read = namesBehind(from, source);
  const named = namesBehind(to, source);
  if (read === null || named === null) return null;
  const inSource = placesAfter(read);
  const inOther = placesAfter(inversed(named));
  return (passage) => inOther(inSource(passage));
}

/** What a program puts in the place of words, also for an age; what it looks like in a source is taken for words. */
const PSEUDONYM = /\[[A-Z]+-\d+(?:-\d+)?\]/g;

/** For the pseudonyms in a reading the words that they stand for; null when other words differ too. Names end with their line. */
function namesBehind(reading: string, source: string): Replacement[] | null {
  const lines = reading.split('\n');
  const words = source.split('\n');
  if (lines.length !== words.length) return null;
  const all: Replacement[] = [];
  let lineStart = 0;
  for (const [at, line] of lines.entries()) {
    const found = namesInLine(line, words[at] ?? '', lineStart);
    if (found === null) return null;
    all.push(...found);
    lineStart += line.length + 1;
  }
  return all;
}

function namesInLine(line: string, words: string, lineStart: number): Replacement[] | null {
  if (line === words) return [];
  const placed = [...line.matchAll(PSEUDONYM)].map(({ 0: label, index }) => ({
    start: index,
    end: index + label.length,
  }));
  const [first] = placed;
  if (first === undefined || !words.startsWith(line.slice(0, first.start))) return null;
  const found: Replacement[] = [];
  let from = first.start;
  for (const [at, { start, end }] of placed.entries()) {
    const next = placed[at + 1];
    const between = line.slice(end, next?.start);
    // What stands behind the last name stands at the end.
    const stop = next === undefined ? words.length - between.length : words.indexOf(between, from + 1);
    if (stop <= from || !words.startsWith(between, stop)) return null;
    found.push({ start: lineStart + start, end: lineStart + end, by: words.slice(from, stop) });
    from = stop + between.length;
  }
  return found;
}

/** What puts the pseudonyms back in the place of the words. */
function inversed(replacements: readonly Replacement[]): Replacement[] {
  let shift = 0;
  return replacements.map(({ start, end, by }) => {
    const from = start + shift;
    shift += by.length - (end - start);
    // Only its length counts.
    return { start: from, end: from + by.length, by: ' '.repeat(end - start) };
  });
}
