/** Pseudonyms under other numbers, and where a place of the text is then. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignedPlaces,
  pairedPseudonyms,
  pseudonymsOf,
  renumbered,
  withoutNumbers,
} from '../../src/names/index.js';

describe('a text with other numbers', () => {
  it('has those that were renamed, and the others as they were', () => {
    const renamed = new Map([
      ['PERSOON-1', 'PERSOON-2'],
      ['PERSOON-2', 'PERSOON-1'],
    ]);
    expect(renumbered('[PERSOON-1] zag [PERSOON-2] bij [ADRES-1], zei PERSOON-1.', renamed)).toBe(
      '[PERSOON-2] zag [PERSOON-1] bij [ADRES-1], zei PERSOON-1.',
    );
    expect(withoutNumbers('[PERSOON-1] is [LEEFTIJD-60-69]')).toBe('[PERSOON] is [LEEFTIJD-60-69]');
  });

  it('tells who is who, unless one would be two', () => {
    expect([...pairedPseudonyms('[PERSOON-1] en [PERSOON-2]', '[PERSOON-7] en [PERSOON-5]')]).toEqual([
      ['PERSOON-1', 'PERSOON-7'],
      ['PERSOON-2', 'PERSOON-5'],
    ]);
    expect([...pairedPseudonyms('[PERSOON-1] en [PERSOON-1]', '[PERSOON-7] en [PERSOON-5]')]).toEqual([]);
  });

  it('has no places for a text that differs in more', () => {
    expect(alignedPlaces('[PERSOON-1] zei ja', '[PERSOON-1] zei nee')).toBeNull();
    expect(alignedPlaces('[PERSOON-1] zei ja', '[ADRES-1] zei ja')).toBeNull();
  });

  const piece = fc.oneof(
    fc.constantFrom('Het plein ', 'met de tuin, ', 'é𝒳 ', '[', ']', '\n'),
    fc.integer({ min: 1, max: 1_200 }).map((number) => `[PERSOON-${number}]`),
  );

  it('keeps every passage around whole pseudonyms', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(12), fc.nat(12), (pieces, one, other) => {
        const text = pieces.join('');
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const renamed = new Map(
          pseudonymsOf(text).map((old) => [old, `PERSOON-${Number(old.slice(8)) * 37}`] as const),
        );
        const now = renumbered(text, renamed);
        const at = alignedPlaces(text, now);
        const start = pieces.slice(0, from).join('').length;
        const end = pieces.slice(0, to).join('').length;
        expect(now.slice(at?.(start), at?.(end))).toBe(renumbered(text.slice(start, end), renamed));
      }),
    );
  });
});
