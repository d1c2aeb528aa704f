import { describe, expect, it } from 'vitest';
import { type Suggestion, strengthAt } from '../../src/model/coding.js';
import type { Transcript } from '../../src/model/transcript.js';
import { useCast } from '../../src/store/cast.js';
import { findCodings } from '../../src/store/codings.js';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import { suggestionsOf } from '../../src/store/review.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions, type SuggestionChange } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { decision, suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['groen', 'eerlijk'] });
const TEXT = spoken(
  ['I', 'En?'],
  ['R', 'Het plein is mooi. De moestuin ook. Verder was het oneerlijk verdeeld.'],
);
const PLEIN = suggestion(TEXT, 'groen', 'Het plein is mooi.', 'plein');
const PLEIN_EN_MOESTUIN = suggestion(
  TEXT,
  'groen',
  'Het plein is mooi. De moestuin ook.',
  'plein',
  'moestuin',
);
const EERLIJK = suggestion(TEXT, 'eerlijk', 'Verder was het oneerlijk verdeeld.', 'oneerlijk');

const NOTHING = { added: 0, removed: 0, kept: 0, codes: [] };

function storeWithInterview(transcript: Transcript = TEXT): Store {
  const store = storeWith({ 'R01.txt': transcript });
  useCast(
    store,
    [person('R01', 'verdeler', 'noord')],
    [{ file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' }],
  );
  return store;
}

function propose(store: Store, ...suggestions: readonly Suggestion[]): SuggestionChange {
  const transcript = stored(store, 'R01.txt');
  return write(store, { command: 'proef' }, () =>
    replaceSuggestions(
      store,
      BOOK,
      suggestions.map((suggestion) => ({ transcript, suggestion })),
    ),
  );
}

function decide(
  store: Store,
  ...args: Parameters<typeof decision> extends [unknown, ...infer Rest] ? Rest : never
): void {
  write(store, { command: 'proef' }, () =>
    recordDecision(store, stored(store, 'R01.txt').revision, 2, decision(TEXT, ...args)),
  );
}

function counted(store: Store): [code: string, status: string, text: string][] {
  return findCodings(store, BOOK).map(({ code, status, fragment }) => [code, status, fragment.text]);
}

function everything({ db }: Store): unknown {
  return ['suggestion', 'decision', 'coding_run'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
}

describe('suggestions in the store', () => {
  it('count as open as long as nobody decided', () => {
    const store = storeWithInterview();
    expect(propose(store, PLEIN_EN_MOESTUIN, EERLIJK)).toEqual({
      added: 2,
      removed: 0,
      kept: 0,
      codes: [
        { code: 'eerlijk', added: 1, removed: 0 },
        { code: 'groen', added: 1, removed: 0 },
      ],
    });
    expect(findCodings(store, BOOK)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        code: 'eerlijk',
        respondent: 'R01',
        file: 'R01.txt',
        turn: 2,
        fragment: { start: 40, end: 74, text: 'Verder was het oneerlijk verdeeld.' },
        strength: 'zwak',
        status: 'voorstel',
        oordeel: null,
        quotable: false,
        apt: false,
      },
      expect.objectContaining({ code: 'groen', strength: 'sterk', status: 'voorstel' }),
    ]);
  });

  it('change nothing when they come a second time, in any order', () => {
    const store = storeWithInterview();
    propose(store, PLEIN, EERLIJK);
    const before = everything(store);
    expect(propose(store, PLEIN, EERLIJK)).toEqual({ ...NOTHING, kept: 2 });
    expect(propose(store, EERLIJK, PLEIN)).toEqual({ ...NOTHING, kept: 2 });
    expect(everything(store)).toEqual(before);
  });

  it('carry what proposed them and how likely they are, and take that along when only that changes', () => {
    const store = storeWithInterview();
    const shown = () =>
      suggestionsOf(store, stored(store, 'R01.txt').revision).map(({ source, probability, strength }) => [
        source,
        probability,
        strength,
      ]);
    propose(store, PLEIN);
    expect(shown()).toEqual([['termen', null, 'zwak']]);
    const likely = (probability: number): Suggestion => ({
      ...PLEIN,
      source: 'gelijkenis',
      probability,
      strength: strengthAt(probability),
    });
    expect(propose(store, likely(0.3))).toEqual({ ...NOTHING, kept: 1 });
    expect(shown()).toEqual([['gelijkenis', 0.3, 'zwak']]);
    expect(propose(store, likely(0.5))).toMatchObject({ added: 1, removed: 1 });
    expect(shown()).toEqual([['gelijkenis', 0.5, 'sterk']]);
    expect(() => propose(store, { ...PLEIN, probability: 1.1 })).toThrow('constraint failed');
  });

  it('go when the codebook does not propose them any more', () => {
    const store = storeWithInterview();
    propose(store, PLEIN, EERLIJK);
    expect(propose(store, EERLIJK, PLEIN_EN_MOESTUIN)).toEqual({
      added: 1,
      removed: 1,
      kept: 1,
      codes: [{ code: 'groen', added: 1, removed: 1 }],
    });
    expect(counted(store).map(([, , text]) => text)).toEqual([
      EERLIJK.fragment.text,
      PLEIN_EN_MOESTUIN.fragment.text,
    ]);
    expect(propose(store)).toEqual({
      added: 0,
      removed: 2,
      kept: 0,
      codes: [
        { code: 'eerlijk', added: 0, removed: 1 },
        { code: 'groen', added: 0, removed: 1 },
      ],
    });
    expect(counted(store)).toEqual([]);
  });

  it('of a corrected file count on its new text only', () => {
    const store = storeWithInterview();
    propose(store, PLEIN, EERLIJK);
    const corrected = spoken(['I', 'En verder?'], ['R', 'Het plein is mooi. Verder niets.']);
    save(store, 'R01.txt', corrected);
    expect(counted(store)).toEqual([]);
    const change = propose(store, suggestion(corrected, 'groen', 'Het plein is mooi.', 'plein'));
    expect(change).toMatchObject({ added: 1, removed: 2, kept: 0 });
    expect(counted(store)).toEqual([['groen', 'voorstel', 'Het plein is mooi.']]);
  });

  it('stay when a correction changes a speaker or a time and no word', () => {
    const store = storeWithInterview(spoken(['I', 'En?'], ['Spreker', TEXT.text.slice(4)]));
    propose(store, PLEIN, EERLIJK);
    save(store, 'R01.txt', TEXT);
    expect(propose(store, PLEIN, EERLIJK)).toEqual({ ...NOTHING, kept: 2 });
    expect(counted(store).map(([code]) => code)).toEqual(['eerlijk', 'groen']);
  });
});

describe('what a person decided', () => {
  it('is never changed by a program', () => {
    const store = storeWithInterview();
    propose(store, PLEIN, EERLIJK);
    decide(store, 'anna', 'bevestigd', 'groen', 'Het plein is mooi.', 'positief');
    decide(store, 'anna', 'verworpen', 'eerlijk', 'Verder was het oneerlijk verdeeld.');
    const decisions = store.db.prepare('SELECT * FROM decision').all();
    for (const again of [[PLEIN, EERLIJK], [PLEIN_EN_MOESTUIN], [], [EERLIJK, PLEIN]])
      propose(store, ...again);
    expect(store.db.prepare('SELECT * FROM decision').all()).toEqual(decisions);
    expect(counted(store)).toEqual([['groen', 'bevestigd', 'Het plein is mooi.']]);
  });

  it('takes the place of the suggestion, so that a passage counts once', () => {
    const store = storeWithInterview();
    propose(store, PLEIN_EN_MOESTUIN);
    decide(store, 'anna', 'bevestigd', 'groen', 'De moestuin ook.');
    expect(counted(store)).toEqual([['groen', 'bevestigd', 'De moestuin ook.']]);
  });

  it('keeps a rejected suggestion away, also when a new term makes its fragment longer', () => {
    const store = storeWithInterview();
    propose(store, PLEIN);
    decide(store, 'anna', 'verworpen', 'groen', 'Het plein is mooi.');
    expect(counted(store)).toEqual([]);
    propose(store, PLEIN);
    expect(counted(store)).toEqual([]);
    propose(store, PLEIN_EN_MOESTUIN);
    expect(counted(store)).toEqual([]);
  });

  it('does not keep away what has its evidence elsewhere, nor another code', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'verworpen', 'groen', 'Het plein is mooi.');
    const elsewhere = suggestion(TEXT, 'groen', 'Het plein is mooi. De moestuin ook.', 'moestuin');
    const other = suggestion(TEXT, 'eerlijk', 'Het plein is mooi.', 'plein');
    propose(store, elsewhere, other);
    expect(counted(store)).toEqual([
      ['eerlijk', 'voorstel', 'Het plein is mooi.'],
      ['groen', 'voorstel', 'Het plein is mooi. De moestuin ook.'],
    ]);
  });

  it('does not keep away what has evidence on both sides of the rejected words, but not in them', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'verworpen', 'groen', 'is mooi. De');
    propose(store, PLEIN_EN_MOESTUIN);
    expect(counted(store)).toEqual([['groen', 'voorstel', PLEIN_EN_MOESTUIN.fragment.text]]);
  });

  it('touches when it shares one letter with the evidence, and not when it only borders on it', () => {
    const store = storeWithInterview();
    propose(store, PLEIN);
    decide(store, 'anna', 'verworpen', 'groen', 'Het ');
    decide(store, 'anna', 'verworpen', 'groen', ' is mooi.');
    expect(counted(store)).toEqual([['groen', 'voorstel', 'Het plein is mooi.']]);
    decide(store, 'anna', 'verworpen', 'groen', 'Het p');
    expect(counted(store)).toEqual([]);
  });
});
