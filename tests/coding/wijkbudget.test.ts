import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/coding/codebook-file.js';
import { parseTerm } from '../../src/coding/terms.js';
import { contentId } from '../../src/files/hash.js';
import { matcherOf, rule } from '../support/matching.js';
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
      terms.filter((term) => {
        return matcherOf(rule(id, term))(spokenAs(term)).length === 0;
      }),
    );
    expect(deaf).toEqual([]);
    expect(CODES.flatMap(({ terms }) => terms.map((term) => parseTerm(term))).length).toBeGreaterThan(300);
  });
});
