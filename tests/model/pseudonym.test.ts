/** Pseudonyms as they stand in a text, by kind or by the type of an initiative. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { INITIATIVE_TYPES } from '../../src/model/identifying.js';
import { nameOfPseudonym, placedPseudonyms, pseudonymsIn } from '../../src/model/pseudonym.js';
import { spoken } from '../support/spoken.js';

it('finds them with their place, and calls an initiative as the key does', () => {
  expect(placedPseudonyms('Toen [PERSOON-3] bij [GROENPROJECT-12] kwam [WIE-1].')).toEqual([
    { start: 5, end: 16, label: 'PERSOON', kind: 'PERSOON', number: 3, name: 'PERSOON-3' },
    { start: 21, end: 38, label: 'GROENPROJECT', kind: 'INITIATIEF', number: 12, name: 'INITIATIEF-12' },
    { start: 44, end: 51, label: 'WIE', kind: null, number: 1, name: 'WIE-1' },
  ]);
});

it('finds them in words and in speaker labels', () => {
  const text = spoken(['[PERSOON-7]', 'Dat zei [PERSOON-12] van [ORGANISATIE-1]. [niet verstaanbaar]']);
  expect(pseudonymsIn([text])).toEqual(new Set(['PERSOON-7', 'PERSOON-12', 'ORGANISATIE-1']));
});

it('finds them in notes beside a turn, which hold what a typist wrote about people', () => {
  const said = spoken(['R', 'Dat was het.']);
  const noted = {
    ...said,
    turns: said.turns.map((turn) => ({ ...turn, notes: ['[PERSOON-9] komt binnen'] })),
  };
  expect(pseudonymsIn([noted])).toEqual(new Set(['PERSOON-9']));
});

it('takes what a person types for the same', () => {
  expect(['[groenproject-2]', 'Initiatief-2', '[INITIATIEF-2]'].map(nameOfPseudonym)).toEqual(
    Array.from({ length: 3 }, () => 'INITIATIEF-2'),
  );
  expect(nameOfPseudonym('zomaar iets')).toBe('ZOMAAR IETS');
});

it('has types that are read as one word', () => {
  for (const type of INITIATIVE_TYPES) expect(tokenize(`de [${type}-7] won`)).toHaveLength(3);
});

it('finds each place that the text has, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant('[SPEELPLEK-4]'))), (pieces) => {
      const text = pieces.join(' ');
      for (const { start, end, label, number } of placedPseudonyms(text))
        expect(text.slice(start, end)).toMatch(new RegExp(`^\\[${label}-0*${number}\\]$`));
      expect(placedPseudonyms(text).length).toBeGreaterThanOrEqual(
        pieces.filter((piece) => piece === '[SPEELPLEK-4]').length,
      );
    }),
  );
});
