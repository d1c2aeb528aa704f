import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/cli/searching/excerpt.js';

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
