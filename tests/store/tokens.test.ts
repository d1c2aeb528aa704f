import { describe, expect, it } from 'vitest';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { saveTokens, saveVocabulary, storedTokens, storedVocabulary } from '../../src/store/tokens.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi.']);
const BYTES = Uint8Array.of(1, 0, 0, 0, 255, 255, 255, 127);

function storeWithWords(version: number): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  write(store, { command: 'proef' }, () => {
    saveTokens(store, version, stored(store, 'R01.txt').revision, BYTES);
    saveVocabulary(store, version, ['het', 'plein', 'ideeen', "'s"]);
  });
  return store;
}

describe('the words of the texts', () => {
  it('come back as they were saved, in their order', () => {
    const store = storeWithWords(1);
    expect(storedVocabulary(store, 1)).toEqual(['het', 'plein', 'ideeen', "'s"]);
    expect([...(storedTokens(store, 1, stored(store, 'R01.txt').revision) ?? [])]).toEqual([...BYTES]);
  });

  it('are none before the first time', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    expect(storedVocabulary(store, 1)).toEqual([]);
    expect(storedTokens(store, 1, stored(store, 'R01.txt').revision)).toBeNull();
  });

  it('can be no words at all', () => {
    const store = storeWith();
    write(store, { command: 'proef' }, () => saveVocabulary(store, 1, []));
    expect(storedVocabulary(store, 1)).toEqual([]);
  });

  it('of another version do not exist, and go when words of this version come', () => {
    const store = storeWithWords(1);
    const { revision } = stored(store, 'R01.txt');
    expect(storedVocabulary(store, 2)).toEqual([]);
    expect(storedTokens(store, 2, revision)).toBeNull();
    write(store, { command: 'proef' }, () => saveVocabulary(store, 2, ['nieuw']));
    expect(storedVocabulary(store, 1)).toEqual([]);
    expect(storedTokens(store, 1, revision)).toBeNull();
    expect(storedVocabulary(store, 2)).toEqual(['nieuw']);
  });

  it('of a corrected text are not those of the old one', () => {
    const store = storeWithWords(1);
    save(store, 'R01.txt', spoken(['R', 'Het park is mooi.']));
    expect(storedTokens(store, 1, stored(store, 'R01.txt').revision)).toBeNull();
  });
});
