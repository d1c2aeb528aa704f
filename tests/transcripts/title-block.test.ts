import { describe, expect, test } from 'vitest';
import { labelFinder } from '../../src/transcripts/labels.js';
import { lengthOfTitleBlock } from '../../src/transcripts/title-block.js';

const CONVERSATION = ['I: Hoe ging het?', 'R: Goed.'];

function lengthOf(...lines: readonly string[]): number {
  return lengthOfTitleBlock(lines, labelFinder(lines, []));
}

describe('the block above an interview', () => {
  test('holds who spoke and when, up to the empty line', () => {
    const block = ['Interview 7', '', 'Datum: 3 mei 2026', 'Interviewer: Ans Bos', 'Respondent: Cor'];
    expect(lengthOf(...block, '', ...CONVERSATION)).toBe(5);
  });

  test('ends at the first who says something when there is no empty line', () => {
    expect(lengthOf('Datum: 3 mei', 'Interviewer: Ans Bos', ...CONVERSATION)).toBe(2);
  });

  test('may use the labels of the interview when a date stands in it', () => {
    const speech = ['Interviewer: Hoe?', 'Respondent: Goed.'];
    expect(lengthOf('Duur: 45 minuten', 'Interviewer: Ans Bos', '', ...speech)).toBe(2);
  });

  test('is known without a date by labels that do not come back', () => {
    expect(lengthOf('Interviewer: Ans Bos', 'Respondent: Cor', '', ...CONVERSATION)).toBe(2);
    expect(lengthOf('Spreker\tTekst', ...CONVERSATION)).toBe(1);
  });

  test('is no speech that happens to be short', () => {
    expect(lengthOf('I: Ans', 'R: Cor', 'I: Mooi.', 'R: Ja.')).toBe(0);
    expect(lengthOf('I: Ans.', ...CONVERSATION)).toBe(0);
    expect(lengthOf('I: Ja', 'R: Nee')).toBe(0);
    expect(lengthOf('Datum: 3 mei', '', 'I: Hallo', 'R: Hallo')).toBe(1);
    expect(lengthOf()).toBe(0);
  });
});
