import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';

/** The codes and turns that are found when the interviewer is I. */
function found(
  lines: readonly (readonly [string, string])[],
  ...terms: readonly string[]
): [number, string][] {
  const suggest = createSuggester(codebookOf(code('c', ...terms)));
  return suggest(spoken(...lines), ({ speaker }) => speaker === 'I').map(({ fragment, evidence }) => [
    fragment.turn,
    evidence.map(({ term }) => term).join(),
  ]);
}

const ASKS = ['I', 'Wat vond u van de jury in uw wijk?'] as const;

describe('a term that asks for a question', () => {
  it('is found in the answer to it only', () => {
    const talk = [
      ['R', 'Streng was het.'],
      ASKS,
      ['R', 'Streng was ze.'],
      ['I', 'En hoe ging het verder met het geld?'],
      ['R', 'Streng geregeld.'],
    ] as const;
    expect(found(talk, 'streng vraag:jury')).toEqual([[3, 'streng vraag:jury']]);
    expect(found(talk, 'streng')).toHaveLength(3);
    expect(found(talk, 'streng vraag:jury vraag:geld')).toEqual([]);
    expect(found(talk, 'streng vraag:(jury | geld)')).toHaveLength(2);
  });

  it('is not found without the words of the answer', () => {
    expect(found([ASKS, ['R', 'Ging wel.']], 'streng vraag:jury')).toEqual([]);
  });

  it('can be the question alone, for which the first sentence of the answer stands', () => {
    const [suggestion, ...others] = createSuggester(codebookOf(code('c', 'vraag:jury')))(
      spoken(ASKS, ['R', 'Dat ging naar mijn idee heel goed. Verder weet ik het niet meer.']),
      ({ speaker }) => speaker === 'I',
    );
    expect(others).toEqual([]);
    expect(suggestion?.fragment.text).toBe('Dat ging naar mijn idee heel goed.');
  });

  it('looks past short words on either side', () => {
    const hm = ['I', 'Ja, ja.'] as const;
    const answer = ['R', 'Heel streng was ze.'] as const;
    expect(found([ASKS, ['R', 'Nou.'], hm, answer], 'streng vraag:jury')).toEqual([[4, 'streng vraag:jury']]);
  });

  it('is found in the first answer of each speaker, and not in what they say after that', () => {
    const talk = [
      ASKS,
      ['R1', 'Heel streng was ze.'],
      ['R2', 'Streng? Dat weet ik niet.'],
      ['R1', 'Toch wel, streng was ze.'],
    ] as const;
    expect(found(talk, 'streng vraag:jury').map(([turn]) => turn)).toEqual([2, 3]);
  });

  it('is never found in the question itself', () => {
    expect(found([['I', 'Was de jury streng in uw wijk?']], 'streng vraag:jury')).toEqual([]);
  });

  it('can be excluded by words of the answer, and asked under a negation', () => {
    expect(found([ASKS, ['R', 'Streng was ze niet.']], 'streng vraag:jury -niet')).toEqual([]);
    expect(
      found(
        [
          ['I', 'Waarom was de jury niet duidelijk?'],
          ['R', 'Geen idee hoor.'],
        ],
        'vraag:niet:duidelijk',
      ),
    ).toHaveLength(1);
    expect(
      found(
        [
          ['I', 'Waarom was de jury zo duidelijk?'],
          ['R', 'Geen idee hoor.'],
        ],
        'vraag:niet:duidelijk',
      ),
    ).toEqual([]);
  });
});
