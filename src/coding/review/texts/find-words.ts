/** Words that a person copied or typed, found back in a text. */

import { fold } from '../../../language/fold.js';
import type { Span } from '../../../model/transcript.js';

/** Where words stand; `meermaals` when more than one place fits, and null when none does. */
export type FoundWords = Span | 'meermaals' | null;

const WORD = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
const GAP = /…|\.{3,}|\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)/g;

interface Words {
  /** The folded words with a space before, between and after them. */
  readonly joined: string;
  readonly spans: readonly Span[];
  /** Index of a word by the place of the space before it in `joined`. */
  readonly at: ReadonlyMap<number, number>;
}

/** Prepares a text once for finding words in it many times. */
export function createWordFinder(text: string): (words: string, within?: Span) => FoundWords {
  let prepared: Words | null = null;
  return (words, within) => {
    prepared ??= wordsOf(text);
    const asked = words.trim();
    const all = placesOf(asked, prepared);
    const inside =
      within === undefined ? all : all.filter(({ start, end }) => start >= within.start && end <= within.end);
    return choose(inside.length > 0 ? inside : all, asked, text);
  };
}

/**
 * Places with these words in a row, whatever the case, accents, white space and punctuation; `…`, `...` and `[...]`
 * stand for any words between.
 */
function placesOf(asked: string, words: Words): Span[] {
  const parts = asked
    .split(GAP)
    .map((part) => wordsOf(part).joined)
    .filter((part) => part.trim() !== '');
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const places: Span[] = [];
  // Where each part stands next; it never moves back, so that a long turn is read once.
  const next = others.map(() => -1);
  for (let from = words.joined.indexOf(first); from !== -1; from = words.joined.indexOf(first, from + 1)) {
    let to = from + first.length - 1;
    for (const [index, part] of others.entries()) {
      let at = next[index] ?? -1;
      if (at < to) at = words.joined.indexOf(part, to);
      if (at === -1) return places;
      next[index] = at;
      to = at + part.length - 1;
    }
    const start = words.spans[words.at.get(from) ?? 0]?.start ?? 0;
    const end = words.spans[(words.at.get(to) ?? words.spans.length) - 1]?.end ?? 0;
    places.push({ start, end });
  }
  return places;
}

function wordsOf(text: string): Words {
  const spans: Span[] = [];
  const at = new Map<number, number>();
  const pieces: string[] = [];
  let length = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = fold(written);
    if (word === '') continue;
    at.set(length, spans.length);
    spans.push({ start: index, end: index + written.length });
    pieces.push(word);
    length += 1 + word.length;
  }
  return { joined: pieces.length === 0 ? '' : ` ${pieces.join(' ')} `, spans, at };
}

/** Of several places, those that are spelled exactly so come first. */
function choose(places: readonly Span[], asked: string, text: string): FoundWords {
  const spelled = places.flatMap((place) => exactly(place, asked, text) ?? []);
  const [place, another] = spelled.length > 0 ? spelled : places;
  if (another !== undefined) return 'meermaals';
  if (place === undefined) return halfWords(asked, text);
  return spelled.length > 0 ? place : { start: place.start, end: place.end + closing(place, asked, text) };
}

/** The place with the marks around it that were copied along; null when the spelling differs. */
function exactly({ start }: Span, asked: string, text: string): Span | null {
  const offset = asked.search(/[\p{L}\p{M}\p{N}\u00AD]/u);
  const from = start - offset;
  return offset >= 0 && from >= 0 && text.startsWith(asked, from)
    ? { start: from, end: from + asked.length }
    : null;
}

/** How many marks that end a sentence belong to the words. */
function closing({ end }: Span, asked: string, text: string): number {
  return /[.?!]["”’')]*$/.test(asked) ? (/^[.?!]+/.exec(text.slice(end, end + 10))?.[0].length ?? 0) : 0;
}

/** Who copies with a mouse may begin in the middle of a word. */
function halfWords(asked: string, text: string): FoundWords {
  const start = /[\p{L}\p{N}]/u.test(asked) ? text.indexOf(asked) : -1;
  if (start === -1) return null;
  return text.includes(asked, start + 1) ? 'meermaals' : { start, end: start + asked.length };
}
