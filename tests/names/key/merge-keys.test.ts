/** One key from two: the same people once, nobody taken for another, and twice is once. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_KEY,
  entryOf,
  type Key,
  type KeyEntry,
  matchKeys,
  mergeKeys,
} from '../../../src/names/index.js';

function person(
  number: number,
  respondent: string | null,
  forms: Readonly<Record<string, readonly string[]>>,
): KeyEntry {
  return {
    kind: 'PERSOON',
    number,
    respondent,
    forms: Object.entries(forms).map(([text, files]) => ({ text, files })),
  };
}

function keyOf(...entries: readonly KeyEntry[]): Key {
  return { ...EMPTY_KEY, entries, next: { PERSOON: Math.max(0, ...entries.map((one) => one.number)) + 1 } };
}

const FILES = ['R01.txt', 'R02.txt', 'R05.txt', 'R09.txt', 'groep.txt'];

function merged(one: Key, other: Key, files: readonly string[] = FILES) {
  return mergeKeys(one, other, matchKeys(one, other), new Set(files));
}

function renamedBy(one: Key, other: Key): Record<string, string> {
  return Object.fromEntries(merged(one, other).renamed);
}

describe('two keys together', () => {
  it('know the same people once, and give others a number of their own', () => {
    const one = {
      ...keyOf(person(1, 'R01', { Aya: ['R01.txt'] }), person(2, null, { Bo: ['R01.txt'] })),
      next: { PERSOON: 4 },
    };
    const other: Key = {
      ...EMPTY_KEY,
      entries: [person(1, null, { Bo: ['R09.txt'] }), person(2, null, { Dex: ['R09.txt'] })],
      decisions: [{ kind: 'PERSOON', name: 'D.', action: 'zelfde als', as: 'PERSOON-2' }],
      next: { PERSOON: 3 },
    };
    const { key, renamed } = merged(one, other);
    expect(Object.fromEntries(renamed)).toEqual({ 'PERSOON-1': 'PERSOON-2', 'PERSOON-2': 'PERSOON-4' });
    expect(entryOf(key, '[PERSOON-2]')?.forms[0]).toEqual({ text: 'Bo', files: ['R01.txt', 'R09.txt'] });
    expect(key.decisions.at(-1)?.as).toBe('PERSOON-4');
    expect(key.next.PERSOON).toBe(5);
  });

  it('never make one person of two who share a first name', () => {
    const two = keyOf(
      person(3, null, { Jan: ['groep.txt'], 'Jan Proef': ['groep.txt'] }),
      person(7, null, { Jan: ['groep.txt'], 'Jan Test': ['groep.txt'] }),
    );
    expect(renamedBy(two, two)).toEqual({ 'PERSOON-3': 'PERSOON-3', 'PERSOON-7': 'PERSOON-7' });
    const another = keyOf(person(1, null, { Jan: ['R05.txt'], 'Jan Anders': ['R05.txt'] }));
    expect(renamedBy(two, another)).toEqual({ 'PERSOON-1': 'PERSOON-8' });
  });

  it('go by the file in which a name stands before they go by the name alone', () => {
    const one = keyOf(person(1, null, { Jan: ['R01.txt'] }), person(2, null, { Jan: ['R02.txt'] }));
    const other = keyOf(person(1, null, { Jan: ['R02.txt'] }), person(2, null, { jan: ['R01.txt'] }));
    expect(renamedBy(one, other)).toEqual({ 'PERSOON-1': 'PERSOON-2', 'PERSOON-2': 'PERSOON-1' });
  });

  it('tell respondents apart by their number, whatever they are called', () => {
    const one = keyOf(person(1, 'R01', { Aya: ['R01.txt'] }));
    expect(renamedBy(one, keyOf(person(1, 'R02', { Aya: ['R02.txt'] })))).toEqual({
      'PERSOON-1': 'PERSOON-2',
    });
    expect(renamedBy(one, keyOf(person(6, 'R01', { 'A. Proef': ['R01.txt'] })))).toEqual({
      'PERSOON-6': 'PERSOON-1',
    });
  });

  it('take over names of the files that come along only: of the others the first key knows them itself', () => {
    const one = keyOf(person(1, null, { Jan: ['R01.txt'] }));
    const other: Key = {
      ...keyOf(person(1, null, { 'J. Proef': ['R01.txt'] }), person(2, null, { Bo: ['R01.txt', 'R09.txt'] })),
      decisions: [{ kind: 'PERSOON', name: 'Joop', action: 'zelfde als', as: 'PERSOON-1' }],
    };
    expect(merged(one, other, ['R09.txt'])).toMatchObject({
      key: {
        entries: [person(1, null, { Jan: ['R01.txt'] }), person(2, null, { Bo: ['R09.txt'] })],
        decisions: [],
      },
    });
  });

  it('count decisions about names that differ, and keep those of the first', () => {
    const decided = (action: 'vervang' | 'laat staan'): Key => ({
      ...keyOf(),
      decisions: [{ kind: 'PERSOON', name: 'Roos', action, as: null }],
    });
    const { key, differing } = merged(decided('vervang'), decided('laat staan'));
    expect([key.decisions.map(({ action }) => action), differing]).toEqual([['vervang'], 1]);
  });

  const NAMES = ['Jan', 'Jan Proef', 'Jan Test', 'Aya', 'Bo', 'Bo Anders'];
  const entry = fc.record({
    respondent: fc.constantFrom(null, null, 'R01', 'R02'),
    forms: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    files: fc.subarray(['R01.txt', 'R02.txt', 'groep.txt'], { minLength: 1 }),
  });
  const key = fc
    .uniqueArray(entry, { maxLength: 5, selector: ({ respondent }) => respondent ?? Symbol('nobody') })
    .map((entries) => {
      // In one file a name is one person's: that is how keys are made.
      const taken = new Set<string>();
      const mine = (text: string, files: readonly string[]): string[] =>
        files.filter((file) => {
          const isFree = !taken.has(`${file} ${text}`);
          taken.add(`${file} ${text}`);
          return isFree;
        });
      const persons = entries.map(({ respondent, forms, files }) => ({
        respondent,
        forms: forms.map((text) => [text, mine(text, files)] as const).filter(([, left]) => left.length > 0),
      }));
      return keyOf(
        ...persons
          .filter(({ forms }) => forms.length > 0)
          .map(({ respondent, forms }, at) => person(at + 1, respondent, Object.fromEntries(forms))),
      );
    });

  it('give every number to one person, and are the same when the second is taken in again', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const both = merged(one, other);
        expect(new Set(both.renamed.values()).size).toBe(other.entries.length);
        const numbers = both.key.entries.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        const again = merged(both.key, other);
        expect(again.key).toBe(both.key);
        expect(again.renamed).toEqual(both.renamed);
      }),
    );
  });

  it('are the first when they are the same', () => {
    fc.assert(
      fc.property(key, (one) => {
        const { key: same, renamed } = merged(one, one);
        expect(same).toBe(one);
        expect([...renamed].filter(([from, to]) => from !== to)).toEqual([]);
      }),
    );
  });
});
