/** Spellings with a number each, found by their letters where they stand. */

import type { Utf16Offset } from '../model/transcript.js';

export interface Spellings {
  /** The number of the spelling at a place in code units, or UNKNOWN. */
  numberAt(codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number;
  /** Gives the spelling at a place a number; it must be unknown until then. */
  add(codes: Uint16Array, start: Utf16Offset, end: Utf16Offset, number: number): void;
}

export const UNKNOWN = -2;

/** What a row of the table holds; side by side, since a look elsewhere in memory costs more than the sums. */
const HASH = 0;
const OTHER_HASH = 1;
const LENGTH = 2;
const NUMBER = 3;
const ROW = 4;

/**
 * A hash table with open addressing. A Map would need a string made for every word of every text, which takes longer
 * than all the rest. Letters are not compared: that two words of one length share two hashes of 32 bits happens once in
 * billions of corpora.
 */
export function createSpellings(): Spellings {
  let count = 0;
  let size = 1 << 16;
  let table = new Int32Array(ROW * size);
  /** Of the spelling that was read last. */
  let hash = 0;
  let other = 0;

  /** Both hashes in one walk over the letters. */
  function read(codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): void {
    let one = end - start;
    let two = 0;
    for (let at = start; at < end; at += 1) {
      const code = codes[at] as number;
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two + code, 0x5bd1e995) ^ (two >>> 15);
    }
    hash = one ^ (one >>> 15);
    other = two;
  }

  function numberAt(codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number {
    const length = end - start;
    read(codes, start, end);
    let row = ROW * (hash & (size - 1));
    while (table[row + LENGTH] !== 0) {
      if (table[row + HASH] === hash && table[row + OTHER_HASH] === other && table[row + LENGTH] === length) {
        return table[row + NUMBER] as number;
      }
      row = (row + ROW) & (ROW * size - 1);
    }
    return UNKNOWN;
  }

  function add(codes: Uint16Array, start: Utf16Offset, end: Utf16Offset, number: number): void {
    read(codes, start, end);
    put(end - start, number);
    count += 1;
    if (2 * count > size) makeRoom();
  }

  function put(length: number, number: number): void {
    let row = ROW * (hash & (size - 1));
    while (table[row + LENGTH] !== 0) row = (row + ROW) & (ROW * size - 1);
    table[row + HASH] = hash;
    table[row + OTHER_HASH] = other;
    table[row + LENGTH] = length;
    table[row + NUMBER] = number;
  }

  function makeRoom(): void {
    const old = table;
    size *= 2;
    table = new Int32Array(ROW * size);
    for (let row = 0; row < old.length; row += ROW) {
      const length = old[row + LENGTH] as number;
      if (length === 0) continue;
      hash = old[row + HASH] as number;
      other = old[row + OTHER_HASH] as number;
      put(length, old[row + NUMBER] as number);
    }
  }

  return { numberAt, add };
}
