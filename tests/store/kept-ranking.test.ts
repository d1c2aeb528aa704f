import { expect, it } from 'vitest';
import { erase, forgetWords } from '../../src/store/forget/bytes.js';
import { saveMeasure, saveRanking, storedMeasure, storedRanking } from '../../src/store/kept-ranking.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const HEAD = {
  texts: 'deze teksten',
  columns: [
    { code: '2', rules: 'x' },
    { code: '1', rules: 'y' },
  ],
  counts: Uint8Array.of(1, 2, 3),
};

function ranked(): { store: Store; revision: number } {
  const store = storeWith({ 'R01.txt': spoken(['R', 'Het plein is mooi.']) });
  const { revision } = stored(store, 'R01.txt');
  write(store, { command: 'proef' }, () => {
    saveRanking(store, HEAD);
    saveMeasure(store, revision, 'nu', Uint8Array.of(4, 5));
  });
  return { store, revision };
}

it('a ranking is kept with its codes in order, and of each text for one state only', () => {
  const { store, revision } = ranked();
  const head = storedRanking(store);
  expect(head).toEqual({ ...HEAD, counts: Buffer.from(HEAD.counts) });
  expect(storedMeasure(store, revision, 'nu')).toEqual(Buffer.from([4, 5]));
  expect(storedMeasure(store, revision, 'anders')).toBeNull();
  write(store, { command: 'proef' }, () => saveMeasure(store, revision, 'anders', Uint8Array.of(6)));
  expect(storedMeasure(store, revision, 'nu')).toBeNull();
});

it('what can not be read of it is as good as not kept', () => {
  const { store } = ranked();
  store.db.exec(`UPDATE ranking SET columns = '[["1"]]'`);
  expect(storedRanking(store)).toBeNull();
});

it('goes with a text, and altogether when somebody is forgotten', () => {
  const { store, revision } = ranked();
  save(store, 'R02.txt', spoken(['R', 'Ja.']));
  write(store, { command: 'proef' }, () => {
    saveMeasure(store, stored(store, 'R02.txt').revision, 'nu', Uint8Array.of(1));
    store.db.exec("DELETE FROM transcript WHERE file = 'R01.txt'");
  });
  expect(storedMeasure(store, revision, 'nu')).toBeNull();
  erase(store, 'proef', () => forgetWords(store));
  expect(storedRanking(store)).toBeNull();
  expect(storedMeasure(store, stored(store, 'R02.txt').revision, 'nu')).toBeNull();
});
