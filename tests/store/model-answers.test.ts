import { describe, expect, it } from 'vitest';
import { keepModelAnswer, modelAnswers, promptsAnswered } from '../../src/store/model-answers.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const MODEL = { protocol: 'ollama', model: 'proef', digest: 'een' } as const;
const ANSWER = { seed: 1, prompt: 'p', heard: 'h', meanings: { plein: 'm' }, answer: '{}' };

describe('answers of a language model', () => {
  it('are kept once per question and very model, with all that was known', () => {
    const store = storeWith({ 'R01.txt': spoken(['R', 'Het plein is mooi.']) });
    const place = { ...stored(store, 'R01.txt'), turn: 1 };
    keepModelAnswer(store, MODEL, place, ANSWER);
    keepModelAnswer(store, MODEL, place, { ...ANSWER, answer: 'later' });
    keepModelAnswer(store, { ...MODEL, digest: 'twee' }, place, { ...ANSWER, answer: 'ander' });
    expect(modelAnswers(store, MODEL)).toEqual([ANSWER, { ...ANSWER, answer: 'ander' }]);
    expect(promptsAnswered(store, { ...MODEL, digest: 'drie' })).toEqual(new Set());
    expect(modelAnswers(store, { ...MODEL, model: 'ander' })).toEqual([]);
  });

  it('are not kept for a text that became another while the model thought', () => {
    const store = storeWith({ 'R01.txt': spoken(['R', 'Het plein is mooi.']) });
    const place = { ...stored(store, 'R01.txt'), turn: 1 };
    keepModelAnswer(store, MODEL, { ...place, textHash: 'eerder' }, ANSWER);
    keepModelAnswer(store, MODEL, { ...place, turn: 7 }, ANSWER);
    expect(modelAnswers(store, MODEL)).toEqual([]);
  });
});
