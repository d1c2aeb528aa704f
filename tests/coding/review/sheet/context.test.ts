import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/coding/review/sheet/context.js';
import { placeOf, reviewText } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const LONG = 'Dit is een zin van veertig letters, echt. '.repeat(10).trim();

function around(
  words: string,
  ...lines: readonly (readonly [speaker: string, words: string])[]
): { before: string; after: string } {
  const text = reviewText(spoken(...lines));
  const place = placeOf(text, words);
  const turn = text.turns.find(({ start, end }) => start <= place.start && place.end <= end);
  if (turn === undefined) throw new Error('no turn');
  return contextOf(text, turn, place);
}

describe('the context of a passage', () => {
  it('is the question before and the turn after, each with its speaker', () => {
    expect(around('Mooi.', ['I', 'Hoe was het?'], ['R01', 'Mooi.'], ['R02', 'Vond ik niet.'])).toEqual({
      before: 'I: Hoe was het?',
      after: 'R02: Vond ik niet.',
    });
  });

  it('is what stands around it in the turn, with the question when that is little', () => {
    expect(around('Mooi.', ['I', 'Hoe was het?'], ['R01', 'Nou. Mooi. Echt waar.'], ['I', 'O?'])).toEqual({
      before: 'I: Hoe was het?\nNou.',
      after: 'Echt waar.',
    });
  });

  it('is cut between words, at some 200 characters', () => {
    const { before, after } = around('Mooi!', ['I', 'Hoe was het?'], ['R01', `${LONG} Mooi! ${LONG}`]);
    expect(before).toMatch(/^… \S.*echt\.$/);
    expect(after).toMatch(/^Dit is .*\S …$/);
    expect(before.length).toBeGreaterThan(180);
    expect(before.length).toBeLessThanOrEqual(202);
    expect(after.length).toBeLessThanOrEqual(202);
    expect(LONG).toContain(before.slice(2));
  });

  it('is empty at the ends of an interview', () => {
    expect(around('Mooi.', ['R01', 'Mooi.'])).toEqual({ before: '', after: '' });
  });

  it('shows the end of a long question', () => {
    expect(around('Mooi.', ['I', `${LONG} En het plein?`], ['R01', 'Mooi.']).before).toMatch(
      /^I: … .*En het plein\?$/,
    );
  });
});
