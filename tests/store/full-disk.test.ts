import { describe, expect, it } from 'vitest';
import { useCast } from '../../src/store/cast.js';
import { lastCodingRun } from '../../src/store/coding-run.js';
import { undo } from '../../src/store/history/take-back.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { knownFiles, saveTranscript } from '../../src/store/transcripts.js';
import { basisOf } from '../../src/store/voices/counts.js';
import { codebook } from '../support/codes.js';
import { contents } from '../support/contents.js';
import { messageOf } from '../support/message.js';
import { suggestion } from '../support/passages.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const FULL =
  'proef.db: de schijf is vol. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.';
const SHORT = spoken(['R', 'Het plein is mooi.']);
const LONG = spoken(['R', 'Het plein is mooi. '.repeat(20_000).trim()]);

/** Leaves room for a few pages of 4 KB. */
function fill({ db }: Store): void {
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 4}`);
}

function makeRoom({ db }: Store): void {
  db.pragma('max_page_count = 1000000');
}

function rows({ db }: Store): Record<string, unknown> {
  const tables = ['transcript', 'revision', 'turn', 'suggestion', 'decision', 'coding_run'];
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]),
  );
}

describe('a full disk', () => {
  it('leaves nothing of an import half written, and the import can be done again', () => {
    const store = storeWith({ 'R01.txt': SHORT });
    const before = rows(store);
    fill(store);
    const work = () =>
      write(store, { command: 'proef' }, () => {
        saveTranscript(store, 'R02.txt', 'bron', SHORT);
        saveTranscript(store, 'R03.txt', 'bron', LONG);
      });
    expect(messageOf(work)).toBe(FULL);
    expect(rows(store)).toEqual(before);
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
    makeRoom(store);
    work();
    expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt', 'R02.txt', 'R03.txt']);
  });

  it('leaves what undo was taking back as it was, and undo can be done again', () => {
    const store = storeWith({ 'R01.txt': LONG });
    write(store, { command: 'proef' }, () => store.db.exec('DELETE FROM transcript'));
    const before = contents(store);
    fill(store);
    expect(messageOf(() => undo(store, 1))).toBe(FULL);
    expect(contents(store)).toEqual(before);
    expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1);
    makeRoom(store);
    undo(store, 1);
    expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt']);
  });

  it('leaves the suggestions of the last run as they were, and coding can be done again', () => {
    const store = storeWith({ 'R01.txt': LONG });
    useCast(store, [], []);
    const transcript = stored(store, 'R01.txt');
    const book = codebook({ T: ['groen', 'veel'] });
    const one = { transcript, suggestion: suggestion(transcript, 'groen', 'Het plein is mooi.', 'plein') };
    write(store, { command: 'proef' }, () => replaceSuggestions(store, book, [one]));
    const before = rows(store);
    fill(store);
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      transcript,
      suggestion: suggestion(transcript, `veel_${index}`, 'Het plein is mooi.', 'plein'),
    }));
    const work = () =>
      write(store, { command: 'proef' }, () => replaceSuggestions(store, { ...book, hash: 'ander' }, many));
    expect(messageOf(work)).toBe(FULL);
    expect(rows(store)).toEqual(before);
    expect(lastCodingRun(store)?.hash).toBe(book.hash);
    makeRoom(store);
    expect(work()).toMatchObject({ added: 2_000, removed: 1, kept: 0 });
    expect(basisOf(store, book)).toEqual({ confirmed: 0, open: 0 });
  });
});
