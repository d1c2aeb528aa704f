/** Looking for names in the same texts again and again: only those are read anew in which something would now be read otherwise. */

import type { Find } from './kinds.js';
import { type Lexicon, UNKNOWN } from './lexicon.js';
import { read } from './reading.js';
import { type Recognising, recognise } from './recognise.js';
import { changedNames, type NamesChanged } from './recognisers/changed-names.js';
import { type Heard, isHeardAt } from './recognisers/persons/ruled-person.js';

export interface TextReader {
  /** What `recognise` finds. */
  recognise(text: string, recognising: Recognising): readonly Find[];
  /** Whether a word of the text is one of these parts of names. */
  holdsAny(text: string, parts: Heard, lexicon: Lexicon): boolean;
}

/** Reads every text anew. */
export const READING_ANEW: TextReader = {
  recognise,
  holdsAny(text, parts, lexicon) {
    const reading = read(text, lexicon);
    return reading.numbers.some((_, token) => isHeardAt(reading, token, parts));
  },
};

export interface RememberingReader extends TextReader {
  /** Lets go of all other texts. */
  keepOnly(texts: Iterable<string>): void;
}

/** What was found in a text, and with what. */
interface Remembered {
  readonly recognising: Recognising;
  /** The parts of names that were known then, as far as they are in it. */
  readonly heard: string;
  readonly finds: readonly Find[];
}

/** @param lexicon the one with which all texts are read: its numbers stand for their words */
export function rememberTexts(lexicon: Lexicon): RememberingReader {
  const words = new Map<string, Int32Array>();
  const found = new Map<string, Remembered>();
  const changes = rememberLast(changedNames);

  /** The different words of a text, by their numbers. */
  function wordsOf(text: string): Int32Array {
    const before = words.get(text);
    if (before !== undefined) return before;
    const numbers = Int32Array.from(new Set(read(text, lexicon).numbers));
    words.set(text, numbers);
    return numbers;
  }

  function isOneOf(word: string, parts: Heard): boolean {
    return parts.has(word) || (word.includes("'") && parts.has(word.replace(/'s?$/, '')));
  }

  function heardIn(text: string, heard: Heard): string {
    const parts: string[] = [];
    for (const number of wordsOf(text)) {
      const word = lexicon.wordAt(number);
      if (isOneOf(word, heard)) parts.push(word);
    }
    return parts.join(' ');
  }

  /** A decision only counts where its first word stands, or a slip for it, and where a doubtful passage is just its words. */
  function isTouched(text: string, { finds }: Remembered, { firsts, slips, settled }: NamesChanged): boolean {
    if (settled.size > 0) {
      if (finds.some(({ start, end }) => settled.has(text.slice(start, end).toLowerCase()))) return true;
    }
    if (firsts.size === 0) return false;
    return wordsOf(text).some((number) => {
      const word = lexicon.wordAt(number);
      if (isOneOf(word, firsts)) return true;
      return slips !== null && (lexicon.bitsAt(number) & UNKNOWN) > 0 && slips(word);
    });
  }

  return {
    recognise(text, recognising) {
      const heard = heardIn(text, recognising.heard);
      const before = found.get(text);
      const isSame =
        before !== undefined &&
        before.heard === heard &&
        !isTouched(text, before, changes(before.recognising, recognising));
      const finds = isSame ? before.finds : recognise(text, recognising);
      found.set(text, { recognising, heard, finds });
      return finds;
    },
    holdsAny: (text, parts) => wordsOf(text).some((number) => isOneOf(lexicon.wordAt(number), parts)),
    keepOnly(texts) {
      const kept = new Set(texts);
      for (const text of words.keys()) if (!kept.has(text)) words.delete(text);
      for (const text of found.keys()) if (!kept.has(text)) found.delete(text);
    },
  };
}

/** Texts are looked at one after the other, with the same two. */
function rememberLast<T extends object, R>(work: (one: T, other: T) => R): (one: T, other: T) => R {
  let last: { readonly one: T; readonly other: T; readonly result: R } | undefined;
  return (one, other) => {
    if (last?.one !== one || last.other !== other) last = { one, other, result: work(one, other) };
    return last.result;
  };
}
