import { describe, expect, it } from 'vitest';
import { capitalised, date, enumerate, inSentence, inWords } from '../../src/language/phrases.js';

describe('Dutch phrases', () => {
  it('writes small numbers in words, up to twelve', () => {
    expect([0, 1, 12, 13].map(inWords)).toEqual(['nul', 'één', 'twaalf', '13']);
  });

  it('writes dates in full', () => {
    expect(date('2026-03-05')).toBe('5 maart 2026');
  });

  it('joins a list with commas and "en"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it('takes the capital off a label within a sentence, but not off an abbreviation', () => {
    expect(inSentence('Manier van kiezen')).toBe('manier van kiezen');
    expect(inSentence('AED’s in de wijk')).toBe('AED’s in de wijk');
    expect(capitalised('één van de vijf')).toBe('Eén van de vijf');
  });
});
