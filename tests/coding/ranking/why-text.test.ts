import { describe, expect, it } from 'vitest';
import { likelyInWords, whyInWords } from '../../../src/coding/ranking/why-text.js';

const WHY = {
  said: ['bankjes', 'groen'],
  asked: ['plein'],
  terms: ['groen*'],
  like: { file: 'R12.txt', turn: 24 },
};

describe('why a code was proposed', () => {
  it('is said in a line, without what played no part', () => {
    expect(whyInWords(WHY, 0.634)).toBe(
      'kans 63%; woorden: bankjes, groen; vraag: plein; termen: groen*; lijkt op R12.txt, beurt 24',
    );
    expect(whyInWords({ ...WHY, said: [], asked: [], like: null }, null)).toBe('termen: groen*');
  });

  it('stands behind each code of a list', () => {
    const likely = [
      { code: 'opb_groen', probability: 0.8, why: { ...WHY, asked: [], terms: [], like: null } },
      { code: 'bes_keuze', probability: 0.04, why: { said: [], asked: [], terms: [], like: null } },
    ];
    expect(likelyInWords(likely)).toBe('opb_groen (kans 80%; woorden: bankjes, groen)\nbes_keuze (kans 4%)');
  });
});
