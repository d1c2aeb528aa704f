import { describe, expect, it } from 'vitest';
import { type CodeExamples, testExamples } from '../../../src/coding/suggesting/examples.js';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import type { Code } from '../../../src/model/codebook.js';
import { code, codebookOf } from '../../support/codes.js';

function tested(...codes: readonly Code[]): CodeExamples[] {
  const book = codebookOf(...codes);
  return testExamples(book, createSuggester(book));
}

describe('the examples of a code', () => {
  it('pass when each gets the code, and no counterexample does', () => {
    const green = {
      ...code('groen', 'moestuin'),
      examples: ['De moestuin is er.', 'Er kwamen moestuinen.'],
      counterExamples: ['Het plein is er.'],
    };
    expect(tested(green)).toEqual([{ code: 'groen', examples: 2, counterExamples: 1, failures: [] }]);
  });

  it('fail by kind and number, with the terms that wrongly found a counterexample', () => {
    const green = {
      ...code('groen', 'moestuin', 'boom'),
      examples: ['De moestuin is er.', 'Er staat een struik.'],
      counterExamples: ['Niets.', 'Een kat in de boom, en nog een boom.'],
    };
    expect(tested(green)[0]?.failures).toEqual([
      { kind: 'voorbeeld', number: 2, text: 'Er staat een struik.', terms: [] },
      { kind: 'tegenvoorbeeld', number: 2, text: 'Een kat in de boom, en nog een boom.', terms: ['boom'] },
    ]);
  });

  it('are not passed by the terms of another code', () => {
    const green = { ...code('groen', 'moestuin'), examples: ['Het plein is er.'] };
    expect(tested(green, code('fysiek', 'plein'))[0]?.failures).toHaveLength(1);
  });

  it('may stand on several lines', () => {
    const green = { ...code('groen', 'grote moestuin'), examples: ['  Er is een grote\n  moestuin. '] };
    expect(tested(green)[0]?.failures).toEqual([]);
  });

  it('may be missing, which is counted and not an error', () => {
    expect(tested(code('groen', 'moestuin'))).toEqual([
      { code: 'groen', examples: 0, counterExamples: 0, failures: [] },
    ]);
  });
});
