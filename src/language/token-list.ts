/** The words of a text as numbers of a vocabulary, with their places: what is kept so that no text is read twice. */

import { codeUnits } from './code-units.js';
import { findTokens } from './tokens.js';
import { NO_WORD, type Vocabulary } from './vocabulary.js';

/** Goes up with every change in what counts as a token; lists of another version are made anew. */
export const TOKENIZER_VERSION = 3;

/** Tokens without hesitations, in the order of the text. */
export interface TokenList {
  readonly length: number;
  /** Of each token the number of its word, and behind it BOUNDARY_BITS bits that say what follows. */
  readonly words: Int32Array;
  /** Of each token its first offset in the text, in UTF-16 code units. */
  readonly starts: Int32Array;
  /** Of each token the offset behind it. */
  readonly ends: Int32Array;
}

export const BOUNDARY_BITS = 2;

/** Cuts a text into tokens, and numbers their words in the vocabulary. */
export function listTokens(text: string, vocabulary: Vocabulary): TokenList {
  const codes = codeUnits(text);
  const found = findTokens(text, codes);
  const list = split(new Int32Array(3 * found.length));
  let length = 0;
  for (let at = 0; at < found.length; at += 1) {
    const start = found.starts[at] as number;
    const end = found.ends[at] as number;
    const boundary = found.boundaries[at] as number;
    const number = vocabulary.numberAt(text, codes, start, end);
    if (number === NO_WORD) {
      // A sentence that ends in a hesitation ends at the word before it.
      if (length > 0) list.words[length - 1] = (list.words[length - 1] as number) | boundary;
      continue;
    }
    list.words[length] = (number << BOUNDARY_BITS) | boundary;
    list.starts[length] = start;
    list.ends[length] = end;
    length += 1;
  }
  return {
    length,
    words: list.words.subarray(0, length),
    starts: list.starts.subarray(0, length),
    ends: list.ends.subarray(0, length),
  };
}

/** Words, starts and ends behind each other in one array: making one is quicker than making three. */
function split(numbers: Int32Array): TokenList {
  const length = numbers.length / 3;
  return {
    length,
    words: numbers.subarray(0, length),
    starts: numbers.subarray(length, 2 * length),
    ends: numbers.subarray(2 * length),
  };
}

/** A token list as bytes for the store. */
export function packTokens({ length, words, starts, ends }: TokenList): Uint8Array {
  const numbers = new Int32Array(3 * length);
  numbers.set(words);
  numbers.set(starts, length);
  numbers.set(ends, 2 * length);
  return new Uint8Array(numbers.buffer);
}

/** @throws RangeError when these are no bytes of `packTokens`. */
export function unpackTokens(bytes: Uint8Array): TokenList {
  // A copy, since bytes of a database may begin anywhere in memory and numbers may not.
  const numbers = new Int32Array(new Uint8Array(bytes).buffer);
  if (numbers.length % 3 > 0) throw new RangeError(`${numbers.length} numbers are no token list`);
  return split(numbers);
}
