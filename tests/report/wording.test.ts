import { describe, expect, it } from 'vitest';
import { number } from '../../src/language/numbers.js';
import { capitalised, date, enumerate, inSentence, inWords, scaleWord } from '../../src/report/wording.js';

describe('the verbal scale', () => {
  it.each([
    [0, 12, 'niemand'],
    [1, 12, 'één'],
    [1, 1, 'één'],
    [2, 12, 'enkele'],
    [4, 12, 'enkele'],
    [5, 12, 'een deel'],
    [6, 12, 'een deel'],
    [7, 12, 'de meeste'],
    [10, 12, 'de meeste'],
    [11, 12, 'vrijwel alle'],
    [9, 10, 'vrijwel alle'],
    [12, 12, 'alle'],
    [2, 2, 'alle'],
  ])('says of %i out of %i: %s people, as methods.md lays down', (count, total, word) => {
    expect(scaleWord(count, total)).toBe(word);
  });
});

describe('Dutch wording', () => {
  it('writes thousands with a point', () => {
    expect(number(12345)).toBe('12.345');
  });

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
