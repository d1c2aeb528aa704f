import { describe, expect, it } from 'vitest';
import { lastCodingRun, uncodedTexts } from '../../src/store/coding-run.js';
import { type Store, write } from '../../src/store/open.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { spoken } from '../support/spoken.js';
import { save, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['groen'] });
const TEXT = spoken(['R', 'Het plein is mooi.']);

function code(store: Store, book = BOOK): void {
  write(store, () => replaceSuggestions(store, book, []));
}

describe('the last run of code', () => {
  it('is remembered with its codebook', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    expect(lastCodingRun(store)).toBeNull();
    code(store);
    expect(lastCodingRun(store)).toEqual({ codebook: 'proef', version: '1.0', hash: 'proef-1' });
    code(store, { ...BOOK, version: '1.1', hash: 'proef-2' });
    expect(lastCodingRun(store)).toEqual({ codebook: 'proef', version: '1.1', hash: 'proef-2' });
  });

  it('saw every text that was current then, also one without suggestions', () => {
    const store = storeWith({ 'R01.txt': TEXT, 'R02.txt': TEXT });
    expect(uncodedTexts(store)).toBe(2);
    code(store);
    expect(uncodedTexts(store)).toBe(0);
  });

  it('did not see what came later: a new text, or a correction, even one that changes no word', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    code(store);
    save(store, 'R02.txt', TEXT);
    save(store, 'R01.txt', spoken(['Anna', 'Het plein is mooi.']));
    expect(uncodedTexts(store)).toBe(2);
    code(store);
    expect(uncodedTexts(store)).toBe(0);
  });
});
