import { expect, it } from 'vitest';
import { whyAsText } from '../../../src/cli/searching/why.js';

it('says in a line why a coding was proposed, and leaves out what played no part', () => {
  expect(
    whyAsText({
      source: 'gelijkenis',
      probability: 0.634,
      why: {
        said: ['bankjes', 'groen'],
        asked: ['plein'],
        terms: ['groen*'],
        like: { file: 'R12.txt', turn: 24 },
      },
    }),
  ).toBe(
    'Voorgesteld: kans 63%; woorden: bankjes, groen; vraag: plein; termen: groen*; lijkt op R12.txt, beurt 24.',
  );
  expect(
    whyAsText({
      source: 'termen',
      probability: null,
      why: { said: [], asked: [], terms: ['groen*'], like: null },
    }),
  ).toBe('Voorgesteld: termen: groen*.');
});
