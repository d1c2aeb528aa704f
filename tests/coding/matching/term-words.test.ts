import { describe, expect, it } from 'vitest';
import { wordsMatching } from '../../../src/coding/matching/term-words.js';
import { messageOf } from '../../support/message.js';

const WORDS = [
  'plein',
  'pleinen',
  'schoolplein',
  'koos',
  'gekozen',
  'mee',
  'doe',
  'meegedaan',
  'plein-plan',
  'niet',
].map((word, index) => ({ word, count: index + 1 }));
const matched = (term: string): string[] =>
  wordsMatching(term, WORDS).map(({ pattern, word, count }) => `${pattern}: ${word} ${count}`);

describe('the words of a corpus that a term matches', () => {
  it('are given with their count and the word of the term', () => {
    expect(matched('plein')).toEqual(['plein: plein 1', 'plein: pleinen 2', 'plein: plein-plan 9']);
    expect(matched('*plein & kiezen')).toEqual([
      '*plein: plein 1',
      '*plein: schoolplein 3',
      'kiezen: koos 4',
      'kiezen: gekozen 5',
      '*plein: plein-plan 9',
    ]);
  });

  it('are those of choices and negations too, which are no words of their own', () => {
    expect(matched('niet:(=plein | =koos)')).toEqual([
      '=plein: plein 1',
      '=koos: koos 4',
      '=plein: plein-plan 9',
    ]);
  });

  it('are of a verb that comes apart the forms in one word', () => {
    expect(matched('meedoen')).toEqual(['meedoen: meegedaan 8']);
  });

  it('are not looked for when the term is wrong', () => {
    expect(messageOf(() => wordsMatching('plein &', WORDS))).toBe('teken 8: na "&" hoort een woord');
  });
});
