import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import type { Code } from '../../../src/model/codebook.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';

const JURY = code('jury', 'vraag:jury', 'streng');
const GROEN = code('groen', 'plein', 'moestuin');
const ASKS = ['I', 'Wat vond u van de jury in uw wijk?'] as const;
const MANY_WORDS = ' Daarna praatte hij nog verder over andere dingen.'.repeat(8);

/** The codes suggested in what R says. */
function codesIn(answer: string, question: readonly [string, string] = ASKS, ...more: readonly Code[]) {
  const suggest = createSuggester(codebookOf(JURY, GROEN, ...more));
  const found = suggest(spoken(question, ['R', answer]), ({ speaker }) => speaker === 'I');
  return found.map((suggestion) => suggestion.code);
}

describe('a short answer', () => {
  it('is about what was asked, whatever place it names in passing', () => {
    expect(codesIn('Die zat daar bij het plein te vergaderen.')).toEqual(['jury']);
  });

  it('may be about something else when two terms say so, or a strong one', () => {
    expect(codesIn('Nou, het plein is mooi en de moestuin ook.')).toEqual(['jury', 'groen']);
    expect(codesIn('Er kwam een fontein, weet u dat?', ASKS, code('water', 'fontein!'))).toContain('water');
  });

  it('may be about anything when nobody knows what the question is about', () => {
    expect(codesIn('Het plein ligt er netjes bij.', ['I', 'En hoe is het verder met u gegaan?'])).toEqual([
      'groen',
    ]);
  });

  it('keeps a term that asks for the same question', () => {
    expect(codesIn('Ze lieten een bankje neerzetten.', ASKS, code('zit', 'bankje vraag:jury'))).toContain(
      'zit',
    );
  });

  it('is not about what a question touches only, when it is plainly about something else', () => {
    const plain = code('plan', 'vraag:wijk!');
    expect(codesIn('Dat ging wel goed, dacht ik zo.', ASKS, plain)).toEqual(['plan']);
  });
});

describe('a longer answer', () => {
  it('brings in things of its own', () => {
    expect(codesIn(`Die zat daar bij het plein te vergaderen.${MANY_WORDS}`)).toEqual(['jury', 'groen']);
  });
});
