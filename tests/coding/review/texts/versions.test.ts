import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../../src/coding/review/texts/versions.js';

describe('a version', () => {
  it('is six letters, which no spreadsheet takes for a number or a date', () => {
    fc.assert(fc.property(fc.jsonValue(), (state) => /^[a-p]{6}$/.test(versionOf(state))));
  });

  it('differs when the state does', () => {
    expect(versionOf('a', null)).not.toBe(versionOf('a', 'b'));
    expect(versionOf('a', 'b')).toBe(versionOf('a', 'b'));
  });
});
