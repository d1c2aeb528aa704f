/** Who is who: everybody is found by an index as they would be by looking through everybody. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, createRegister, EMPTY_KEY, type Key } from '../../src/names/index.js';
import { slowRegister } from '../support/slow-register.js';

const lexicon = createLexicon(await loadDictionary());

const FILES = ['R01.txt', 'R02.txt', 'R03.txt'];

/** Names of few letters, so that they often are slips of each other; long ones that may have two slips; listed ones. */
const made = fc
  .tuple(fc.constantFrom('Bo', 'Zou', 'Kowal'), fc.stringMatching(/^[aiz]{1,6}$/))
  .map(([beginning, end]) => beginning + end);
const part = fc.oneof(
  made,
  fc.constantFrom('Jan', 'Fatima', 'Fatiha', 'Bouzid', 'Bouzied', 'Bakker', 'Ramautar', 'Ramuatar'),
  fc.constantFrom('Kowalczyk', 'Kovalczik', 'Kowalcyz', 'van', 'de', 'mevrouw', 'Ait-Bouzid'),
);
const initial = fc.constantFrom('J.', 'F.', 'B.', 'K', 'P.J.', 'Bakker..');
const name = fc
  .array(fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: initial }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const mention = fc.tuple(name, fc.constantFrom(...FILES));

const key: fc.Arbitrary<Key> = fc
  .array(fc.array(fc.record({ text: name, files: fc.subarray(FILES) }), { minLength: 1, maxLength: 3 }), {
    maxLength: 6,
  })
  .map((persons) => ({
    ...EMPTY_KEY,
    entries: persons.map((forms, at) => ({
      kind: 'PERSOON' as const,
      number: at + 1,
      respondent: null,
      forms,
    })),
    next: { PERSOON: persons.length + 1 },
  }));

describe('a pseudonym', () => {
  it('is that of the same person as when everybody is looked at, whatever names come in whatever files', () => {
    fc.assert(
      fc.property(key, fc.array(mention, { maxLength: 40 }), (before, mentions) => {
        const slow = slowRegister(before, lexicon);
        const register = createRegister(before, lexicon);
        const found = mentions.map(([text, file]) => register.pseudonym('PERSOON', text, file));
        expect(found).toEqual(mentions.map(([text, file]) => slow(text, file)));
      }),
      { numRuns: 300 },
    );
  });

  it('is that of the only one with the surname for "meneer X", in whatever order their files come', () => {
    const full = ['Ahmed Bouzid', 'R01.txt', 'zei'] as const;
    const titled = ['Bouzid', 'R02.txt', 'meneer'] as const;
    const other = ['Fatima Bouzid', 'R03.txt', 'zei'] as const;
    expect(numbered(full, titled)).toEqual(['PERSOON-1', 'PERSOON-1']);
    expect(numbered(titled, full)).toEqual(['PERSOON-1', 'PERSOON-1']);
    expect(numbered(full, other, titled)).toEqual(['PERSOON-1', 'PERSOON-2', 'PERSOON-3']);
    expect(numbered(titled, full, other)).toEqual(['PERSOON-1', 'PERSOON-1', 'PERSOON-2']);
  });

  it('is not that of somebody with the surname where it may be a first name', () => {
    const full = ['Ahmed Karel', 'R01.txt', 'zei'] as const;
    const lone = ['Karel', 'R02.txt', 'zei'] as const;
    expect(numbered(full, lone)).toEqual(['PERSOON-1', 'PERSOON-2']);
    expect(numbered(lone, full)).toEqual(['PERSOON-1', 'PERSOON-2']);
  });

  it('is the same when a text is read again with the key that it left, where a name was one person’s', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 40 }), (mentions) => {
        const register = createRegister(EMPTY_KEY, lexicon);
        const first = mentions.map(([text, file]) => register.pseudonym('PERSOON', text, file));
        const again = createRegister(register.key(), lexicon);
        const persons = new Map<string, Set<string>>();
        for (const [at, [text, file]] of mentions.entries()) {
          const place = `${file} ${placeOf(text)}`;
          persons.set(place, (persons.get(place) ?? new Set()).add(first[at] ?? ''));
        }
        for (const [at, [text, file]] of mentions.entries()) {
          const second = again.pseudonym('PERSOON', text, file);
          if (persons.get(`${file} ${placeOf(text)}`)?.size === 1) expect(second).toBe(first[at]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Pseudonyms of names, each with its file and the word before it. */
function numbered(...mentions: readonly (readonly [name: string, file: string, before: string])[]): string[] {
  const register = createRegister(EMPTY_KEY, lexicon);
  return mentions.map(([text, file, before]) => register.pseudonym('PERSOON', text, file, before));
}

/** Two spellings that differ in capitals or full stops are one name. */
function placeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();
}
