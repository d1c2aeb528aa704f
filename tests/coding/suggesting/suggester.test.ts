import { expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import { suggestByTerms, type TextToRead } from '../../../src/coding/suggesting/suggester.js';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import type { Code } from '../../../src/model/codebook.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';

const PLEIN = code('plein', 'plein');
const TUIN = code('tuin', '*tuin');
const BOOK = codebookOf(PLEIN, TUIN);
const TEXT = { ...spoken(['I', 'En?'], ['R', 'Het plein is mooi. De moestuin ook.']), file: 'R01.txt' };
const asks = ({ speaker }: { speaker: string }) => speaker === 'I';

it('looks for the codes that it is prepared for, just as the terms by themselves do', () => {
  const vocabulary = createVocabulary();
  const terms = suggestByTerms(BOOK, 'zinnen', vocabulary);
  const tokens = listTokens(TEXT.text, vocabulary);
  const all = createSuggester(BOOK)(TEXT, asks);
  const text: TextToRead = { transcript: TEXT, isInterviewer: asks, asks: () => 'antwoordt', tokens };
  const proposed = (...codes: readonly Code[]) => terms.prepare(codes)(text, []);
  expect(proposed(PLEIN, TUIN)).toEqual({ suggestions: all, reweighed: [], gone: [] });
  expect(proposed(TUIN).suggestions).toEqual(all.filter((found) => found.code === 'tuin'));
  expect(proposed().suggestions).toEqual([]);
  expect(all.map(({ source, probability }) => [source, probability])).toEqual([
    ['termen', null],
    ['termen', null],
  ]);
});

it('has other rules for a code when its terms change, and the same when only its label does', () => {
  const rulesOf = (plein: typeof PLEIN) =>
    suggestByTerms(codebookOf(plein, TUIN), 'zinnen', createVocabulary()).rulesOf(plein);
  expect(rulesOf({ ...PLEIN, label: 'Ander' })).toBe(rulesOf(PLEIN));
  expect(rulesOf({ ...PLEIN, terms: ['park'] })).not.toBe(rulesOf(PLEIN));
});
