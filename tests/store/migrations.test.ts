import { describe, expect, it } from 'vitest';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { decision, suggestion } from '../support/passages.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi.']);

describe('the schema', () => {
  it('never lets go of a text that people decided about', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const { revision } = stored(store, 'R01.txt');
    recordDecision(store, revision, 1, decision(TEXT, 'anna', 'bevestigd', 'groen', 'plein'));
    expect(() => store.db.exec('DELETE FROM transcript')).toThrow('FOREIGN KEY constraint failed');
    expect(() => store.db.exec('DELETE FROM revision')).toThrow('FOREIGN KEY constraint failed');
    expect(stored(store, 'R01.txt').turns).toHaveLength(1);
  });

  it('lets a text go with its turns and what was proposed for it', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const transcript = stored(store, 'R01.txt');
    write(store, { command: 'proef' }, () =>
      replaceSuggestions(store, codebook({ T: ['groen'] }), [
        { transcript, suggestion: suggestion(transcript, 'groen', 'Het plein is mooi.', 'plein') },
      ]),
    );
    store.db.exec('DELETE FROM transcript');
    for (const table of ['revision', 'turn', 'suggestion']) {
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
  });

  it.each([
    ['an unknown verdict', `'twijfel', NULL, 'anna'`],
    ['an unknown oordeel', `'bevestigd', 'leuk', 'anna'`],
    ['no coder', `'bevestigd', NULL, NULL`],
  ])('refuses a decision with %s', (_, values) => {
    const { db } = storeWith({ 'R01.txt': TEXT });
    expect(() =>
      db.exec(`INSERT INTO decision (id, revision, turn, code, start, end, text, verdict, oordeel, coder)
               VALUES ('x', 1, 1, 'groen', 4, 9, 'plein', ${values})`),
    ).toThrow('constraint failed');
  });
});
