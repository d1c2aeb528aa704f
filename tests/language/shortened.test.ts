import { describe, expect, it } from 'vitest';
import { beginning, ending, excerpt } from '../../src/language/shortened.js';

describe('shortening', () => {
  it('keeps what is short enough', () => {
    expect([beginning(' een twee ', 8), ending(' een twee ', 8)]).toEqual(['een twee', 'een twee']);
  });

  it('cuts between words and says so', () => {
    expect(beginning('een twee drie', 10)).toBe('een twee …');
    expect(ending('een twee drie', 10)).toBe('… twee drie');
  });
});

describe('excerpt', () => {
  it('shows a short turn whole', () => {
    expect(excerpt('Het ging goed.', { start: 4, end: 8 })).toBe('Het ging goed.');
  });

  it('shows the first place of a long turn with what is said around it', () => {
    const text = `${'woord '.repeat(100)}(moestuin), ${'slot '.repeat(100)}`;
    const start = text.indexOf('moestuin');
    const shown = excerpt(text, { start, end: start + 8 });
    expect(shown).toMatch(/^… woord .* woord \(moestuin\), slot .* slot …$/);
    expect(shown.length).toBeLessThan(330);
  });
});
