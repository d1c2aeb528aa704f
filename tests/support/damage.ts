/** What a disk or a program that synchronises does to a file. */

import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';

/** Puts the first bytes of the file, with some of them turned over, in its place. */
export function damage(
  path: string,
  { flips, kept }: { flips: readonly [number, number][]; kept: number },
): void {
  const bytes = readFileSync(path);
  for (const [place, bits] of flips) {
    const at = Math.floor(place * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ bits;
  }
  writeFileSync(path, bytes.subarray(0, Math.floor(kept * bytes.length)));
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const flips = fc.array(fc.tuple(fraction, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 60 });
/** Some bytes turned over, or an end that is gone. */
export const damages = fc.oneof(
  fc.record({ flips, kept: fc.constant(1) }),
  fc.record({ flips: fc.constant([]), kept: fraction }),
);
