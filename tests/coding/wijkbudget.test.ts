import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/coding/codebook/file.js';
import { createMatcher } from '../../src/coding/matching/matcher.js';
import { testExamples } from '../../src/coding/suggesting/examples.js';
import { createSuggester } from '../../src/coding/suggesting/suggest.js';
import { contentId } from '../../src/files/hash.js';
import { listTokens } from '../../src/language/token-list.js';
import { createVocabulary } from '../../src/language/vocabulary.js';
import { rule } from '../support/matching.js';
import { spokenAs } from '../support/spoken-term.js';

const { codebook } = readCodebook(
  readFileSync(new URL('../../codebooks/wijkbudget.yaml', import.meta.url)),
  'wijkbudget.yaml',
);
const CODES = codebook.themes.flatMap(({ codes }) => codes);

describe('the codebook of the wijkbudget', () => {
  it('has 10 themes and 44 codes, each with terms to be proposed by', () => {
    expect(codebook.themes).toHaveLength(10);
    expect(CODES).toHaveLength(44);
    expect(CODES.filter(({ terms }) => terms.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('keeps the ids, labels, definitions and rules that the researchers agreed on', () => {
    const agreed: unknown = JSON.parse(
      readFileSync(new URL('wijkbudget-fixed.json', import.meta.url), 'utf8'),
    );
    const now = codebook.themes.map(({ id, label, codes }) => ({
      id,
      label,
      codes: Object.fromEntries(
        codes.map(({ id, label, definition, include, exclude }) => [
          id,
          contentId(label, definition, include, exclude),
        ]),
      ),
    }));
    expect(now).toEqual(agreed);
  });

  it('writes every term once per code', () => {
    const doubles = CODES.flatMap(({ id, terms }) =>
      terms.filter((term, index) => terms.indexOf(term) < index).map((term) => `${id}: ${term}`),
    );
    expect(doubles).toEqual([]);
  });

  it('has only terms that find themselves when they are spoken', () => {
    const deaf = CODES.flatMap(({ id, terms }) =>
      terms.filter((term) => !findsItself(term)).map((term) => `${id}: ${term}`),
    );
    expect(deaf).toEqual([]);
    expect(CODES.flatMap(({ terms }) => terms).length).toBeGreaterThan(300);
  });

  it('finds its own examples and leaves its counterexamples alone', () => {
    expect(testExamples(codebook, createSuggester(codebook)).flatMap(({ failures }) => failures)).toEqual([]);
  });

  it('has at least two examples and one counterexample of each code', () => {
    const bare = CODES.filter(
      ({ examples, counterExamples }) => examples.length < 2 || counterExamples.length < 1,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

function findsItself(term: string): boolean {
  const { question, answer } = spokenAs(term, codebook.groups);
  const vocabulary = createVocabulary();
  const match = createMatcher([rule('c', term)], vocabulary, codebook.groups);
  const tokens = listTokens(`${question} ${answer}`, vocabulary);
  const from = listTokens(question, vocabulary).length;
  return match(tokens, from, tokens.length, { from: 0, to: from }).length > 0;
}
