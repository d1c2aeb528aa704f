import { describe, expect, it } from 'vitest';
import { type CodedText, coverageOf } from '../../src/analysis/coverage.js';
import type { Codebook } from '../../src/model/codebook.js';
import type { Suggestion } from '../../src/model/coding.js';
import { code, codebookOf } from '../support/codes.js';

function bookWith(terms: Readonly<Record<string, readonly string[]>>): Codebook {
  return codebookOf(...Object.entries(terms).map(([id, list]) => code(id, ...list)));
}

function found(turn: number, id: string, ...terms: readonly string[]): Suggestion {
  return {
    code: id,
    fragment: { turn, start: 0, end: 5, text: 'Plein' },
    evidence: terms.map((term) => ({ term, start: 0, end: 5 })),
    source: 'termen',
    probability: null,
    why: null,
    strength: 'zwak',
    oordeel: null,
  };
}

function text(file: string, turns: readonly number[], ...suggestions: readonly Suggestion[]): CodedText {
  return { file, turns, suggestions };
}

describe('coverage', () => {
  it('names, per code, the terms that found nothing', () => {
    const book = bookWith({ groen: ['moestuin', 'boom'], geld: ['euro'], leeg: [] });
    const { silent } = coverageOf(book, [text('R01.txt', [2, 4], found(2, 'groen', 'boom'))]);
    expect(silent).toEqual([
      { code: 'groen', terms: ['moestuin'], of: 2 },
      { code: 'geld', terms: ['euro'], of: 1 },
    ]);
  });

  it('takes a term that fired under one code as silent under another', () => {
    const book = bookWith({ groen: ['plein'], fysiek: ['plein'] });
    const { silent } = coverageOf(book, [text('R01.txt', [2], found(2, 'groen', 'plein'))]);
    expect(silent).toEqual([{ code: 'fysiek', terms: ['plein'], of: 1 }]);
  });

  it('names terms that fire for three codes or more', () => {
    const book = bookWith({ a: ['plein', 'boom'], b: ['plein', 'boom'], c: ['plein'] });
    const turns = Array.from({ length: 20 }, (_, index) => index + 1);
    const { loud } = coverageOf(book, [
      text(
        'R01.txt',
        turns,
        found(1, 'a', 'plein', 'boom'),
        found(2, 'b', 'plein', 'boom'),
        found(2, 'c', 'plein'),
      ),
    ]);
    expect(loud).toEqual([{ term: 'plein', codes: ['a', 'b', 'c'], turns: 2 }]);
  });

  it('names terms that fire in more than a fifth of the turns, each turn counted once', () => {
    const book = bookWith({ a: ['plein', 'boom'] });
    const coded = text(
      'R01.txt',
      [1, 2, 3, 4, 5],
      found(1, 'a', 'plein', 'plein', 'boom'),
      found(1, 'a', 'plein', 'boom'),
      found(2, 'a', 'plein'),
    );
    expect(coverageOf(book, [coded]).loud).toEqual([{ term: 'plein', codes: ['a'], turns: 2 }]);
  });

  it('lists the turns without a code, per file', () => {
    const book = bookWith({ a: ['plein'] });
    const { turns, files } = coverageOf(book, [
      text('R01.txt', [2, 4, 6], found(4, 'a', 'plein')),
      text('R02.txt', []),
      text('R03.txt', [1]),
    ]);
    expect(turns).toBe(4);
    expect(files).toEqual([
      { file: 'R01.txt', turns: 3, uncovered: [2, 6] },
      { file: 'R02.txt', turns: 0, uncovered: [] },
      { file: 'R03.txt', turns: 1, uncovered: [1] },
    ]);
  });

  it('looks at turns of respondents only', () => {
    const book = bookWith({ a: ['plein'] });
    const { silent, files } = coverageOf(book, [text('R01.txt', [2], found(1, 'a', 'plein'))]);
    expect(silent).toEqual([{ code: 'a', terms: ['plein'], of: 1 }]);
    expect(files[0]?.uncovered).toEqual([2]);
  });

  it('of nothing is nothing, without dividing by it', () => {
    expect(coverageOf(bookWith({ a: ['plein'] }), [])).toEqual({
      turns: 0,
      silent: [{ code: 'a', terms: ['plein'], of: 1 }],
      loud: [],
      files: [],
    });
  });
});
