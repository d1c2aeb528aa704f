import { describe, expect, it } from 'vitest';
import { beginning, ending } from '../../src/language/shortened.js';

describe('shortening', () => {
  it('keeps what is short enough', () => {
    expect([beginning(' een twee ', 8), ending(' een twee ', 8)]).toEqual(['een twee', 'een twee']);
  });

  it('cuts between words and says so', () => {
    expect(beginning('een twee drie', 10)).toBe('een twee …');
    expect(ending('een twee drie', 10)).toBe('… twee drie');
  });
});
