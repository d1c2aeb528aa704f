/** How many documents have each trait as bytes, to be kept: of most traits the step from the one before and a small number. */

import type { DocumentCounts } from './rarity.js';
import { TRAITS } from './traits.js';

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

export function packCounts({ documents, words, grams }: DocumentCounts): Uint8Array {
  const bytes: number[] = [];
  const put = (number: number): void => {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) bytes.push((rest % MORE) + MORE);
    bytes.push(rest);
  };
  put(documents);
  for (const counts of [words, grams]) {
    let before = -1;
    counts.forEach((count, trait) => {
      if (count === 0) return;
      put(trait - before);
      put(count);
      before = trait;
    });
    // No step is 0: the end.
    put(0);
  }
  return Uint8Array.from(bytes);
}

/** @returns null when these are no bytes of `packCounts` */
export function unpackCounts(bytes: Uint8Array): DocumentCounts | null {
  let at = 0;
  const take = (): number => {
    let [number, shift] = [0, 0];
    let byte = MORE;
    while (byte >= MORE && at < bytes.length) {
      byte = bytes[at] as number;
      number |= (byte % MORE) << shift;
      at += 1;
      shift += BITS;
    }
    return number;
  };
  const documents = take();
  const [words, grams] = [new Int32Array(TRAITS), new Int32Array(TRAITS)];
  for (const counts of [words, grams]) {
    let trait = -1;
    for (let step = take(); step > 0; step = take()) {
      trait += step;
      const count = take();
      if (trait >= TRAITS || count > documents) return null;
      counts[trait] = count;
    }
  }
  return at === bytes.length ? { documents, words, grams } : null;
}
