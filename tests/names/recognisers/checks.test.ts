/** Numbers that check themselves: published examples, and every slip of one figure. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban } from '../../../src/names/recognisers/checks.js';

describe('a burgerservicenummer', () => {
  it('passes the elfproef', () => {
    expect(['111222333', '123456782'].map(isBsn)).toEqual([true, true]);
    expect(['123456789', '111222334', '11122233', '000000000'].map(isBsn)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('fails with any single figure changed', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'123456782'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        return !isBsn(digits.join(''));
      }),
    );
  });
});

describe('an iban', () => {
  it('leaves 1 when divided by 97, in the length of its country', () => {
    expect(['NL91ABNA0417164300', 'BE68539007547034', 'DE89370400440532013000'].map(isIban)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['NL91ABNA0417164301', 'NL91ABNA041716430', 'XX91ABNA0417164300'].map(isIban)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
