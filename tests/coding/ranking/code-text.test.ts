import { describe, expect, it } from 'vitest';
import { textOfCode, wordsOfTerm } from '../../../src/coding/ranking/code-text.js';
import { code } from '../../support/codes.js';

describe('the words of a term', () => {
  it.each([
    ['*tuin*', 'tuin'],
    ['=top', 'top'],
    ['(blij | trots) -(niet blij)', 'blij trots'],
    ['goed -(maar goed) -beter', 'goed'],
    ['werkt ..(goed | vlot) & niet:snel !', 'werkt goed vlot snel'],
    ['nee -nooit vraag:(inspraak | meedoen)', 'nee inspraak meedoen'],
    ['@jury &zin streng', 'jury juryleden streng'],
  ])('of %s are "%s"', (term, words) => {
    expect(wordsOfTerm(term, { jury: 'jury | juryleden' })).toBe(words);
  });
});

it('a code as text is what it is called and means, its examples and its terms, without what does not fall under it', () => {
  const plein = {
    ...code('plein', 'plein*', 'park'),
    label: 'Plein',
    definition: 'Over het plein.',
    include: 'Ook de bankjes.',
    exclude: 'Niet de moestuin.',
    examples: ['Het plein is groen.'],
    counterExamples: ['De tuin.'],
  };
  expect(textOfCode(plein, {})).toBe(
    'Plein\nOver het plein.\nOok de bankjes.\nHet plein is groen.\nplein\npark',
  );
  expect(textOfCode(code('kaal'), {})).toBe('kaal\nDefinitie van kaal.');
});
