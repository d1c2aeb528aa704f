/** A key that would give a number out a second time is not the key of these texts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenOutIn, misfitOf } from '../../../src/names/key/belonging.js';

describe('a key', () => {
  const given = { key: 'a', next: { PERSOON: 4, ADRES: 2 } };

  it('fits texts that it gave the numbers to, also when it gave out more since', () => {
    expect(misfitOf({ id: 'a', next: { PERSOON: 4, ADRES: 2 } }, given)).toBeNull();
    expect(misfitOf({ id: 'a', next: { PERSOON: 9, ADRES: 2, EMAIL: 3 } }, given)).toBeNull();
  });

  it('is older when it would give out a number again', () => {
    expect(misfitOf({ id: 'a', next: { PERSOON: 3, ADRES: 2 } }, given)).toBe('ouder');
    expect(misfitOf({ id: null, next: {} }, given)).toBe('ouder');
  });

  it('is another one when it has another id, whatever its numbers', () => {
    expect(misfitOf({ id: 'b', next: { PERSOON: 99, ADRES: 99 } }, given)).toBe('andere');
  });

  it('without an id, from before keys had one, is judged by its numbers', () => {
    expect(misfitOf({ id: null, next: { PERSOON: 4, ADRES: 2 } }, given)).toBeNull();
    expect(misfitOf({ id: 'b', next: { PERSOON: 4, ADRES: 2 } }, { ...given, key: null })).toBeNull();
  });

  it('that gave out the highest number of each kind fits, and with one number less does not', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, numbers, (persons, addresses) => {
        const found = givenOutIn([
          ...persons.map((number) => `[PERSOON-${number}]`),
          ...addresses.map((number) => `ADRES-${number}`),
        ]);
        const next = { PERSOON: Math.max(...persons) + 1, ADRES: Math.max(...addresses) + 1 };
        expect(found).toEqual({ key: null, next });
        expect(misfitOf({ id: null, next }, found)).toBeNull();
        expect(misfitOf({ id: null, next: { ...next, ADRES: next.ADRES - 1 } }, found)).toBe('ouder');
      }),
    );
  });

  it('is not judged by what only looks like a pseudonym', () => {
    expect(givenOutIn(['[GELUID-3]', '[PERSOON]', '[lacht]'])).toEqual({ key: null, next: {} });
  });
});
