import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/coding/suggesting/word-counts.js';
import { messageOf } from '../../support/message.js';
import { spoken } from '../../support/spoken.js';

const TEXTS = [
  { file: 'R01.txt', ...spoken(['I', 'Wist u het plein?'], ['R', 'Dat wist ik niet. Nee, wist ik niet.']) },
  { file: 'R02.txt', ...spoken(['I', 'Zo is het.'], ['R', 'Het plein? Niet gezien.']) },
];
const interviewersIn =
  () =>
  ({ speaker }: { readonly speaker: string }): boolean =>
    speaker === 'I';

describe('the words of respondents', () => {
  it('are counted folded, without those of the interviewer', () => {
    const { words, turns } = countWords('wist', TEXTS, interviewersIn);
    expect(Object.fromEntries(words.map(({ word, count }) => [word, count]))).toEqual({
      dat: 1,
      wist: 2,
      ik: 2,
      niet: 3,
      nee: 1,
      het: 1,
      plein: 1,
      gezien: 1,
    });
    expect(turns).toBe(2);
  });

  it('come with how often the whole term fires, and in how many turns', () => {
    expect(countWords('wist ik niet', TEXTS, interviewersIn)).toMatchObject({ hits: 2, turnsWithHits: 1 });
    expect(countWords('plein', TEXTS, interviewersIn)).toMatchObject({ hits: 1, turnsWithHits: 1 });
    expect(countWords('boom', TEXTS, interviewersIn)).toMatchObject({ hits: 0, turnsWithHits: 0 });
  });

  it('are not counted for a term that cannot be read', () => {
    expect(messageOf(() => countWords('plein &', TEXTS, interviewersIn))).toMatch(/^teken \d+: /);
  });
});
