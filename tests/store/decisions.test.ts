import { describe, expect, it } from 'vitest';
import type { Coding, Oordeel, Verdict } from '../../src/model/coding.js';
import { useCast } from '../../src/store/cast.js';
import { findCodings } from '../../src/store/codings.js';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { decision, suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['groen', 'plein'] });

const TEXT = spoken(['R', 'Het plein is mooi. De moestuin ook.']);

function storeWithInterview(): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  useCast(
    store,
    [person('R01', 'verdeler', 'noord')],
    [{ file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' }],
  );
  return store;
}

function decide(
  store: Store,
  coder: string,
  verdict: Verdict,
  passage: string,
  oordeel: Oordeel | null = null,
): void {
  recordDecision(
    store,
    stored(store, 'R01.txt').revision,
    1,
    decision(TEXT, coder, verdict, 'groen', passage, oordeel),
  );
}

function idsOf(store: Store): string[] {
  return findCodings(store, BOOK).map(({ id }) => id);
}

function counted(store: Store): Pick<Coding, 'status' | 'oordeel'>[] {
  return findCodings(store, BOOK).map(({ status, oordeel }) => ({ status, oordeel }));
}

describe('a decision', () => {
  it('that confirms makes a coding that counts, with the words and the oordeel', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'De moestuin ook.', 'positief');
    expect(findCodings(store, BOOK)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        code: 'groen',
        respondent: 'R01',
        file: 'R01.txt',
        turn: 1,
        fragment: { start: 19, end: 35, text: 'De moestuin ook.' },
        strength: 'sterk',
        status: 'bevestigd',
        oordeel: 'positief',
        quotable: false,
        apt: false,
      },
    ]);
  });

  it('that rejects counts nowhere', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'verworpen', 'De moestuin ook.');
    expect(counted(store)).toEqual([]);
  });

  it('of the same coder on the same passage replaces the one before', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'verworpen', 'Het plein is mooi.');
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'negatief');
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'positief');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: 'positief' }]);
    decide(store, 'anna', 'verworpen', 'Het plein is mooi.');
    expect(counted(store)).toEqual([]);
  });

  it('keeps its id when it is revised', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.');
    const before = findCodings(store, BOOK)[0]?.id;
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'gemengd');
    expect(findCodings(store, BOOK)[0]?.id).toBe(before);
  });
});

describe('two coders', () => {
  it('who agree make one coding, with the oordeel that they share', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'positief');
    decide(store, 'bram', 'bevestigd', 'Het plein is mooi.', 'positief');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: 'positief' }]);
  });

  it('who agree on the code and not on the oordeel leave the oordeel empty', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'positief');
    decide(store, 'bram', 'bevestigd', 'Het plein is mooi.', 'negatief');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: null }]);
  });

  it('of whom one gave an oordeel leave that one standing', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.');
    decide(store, 'bram', 'bevestigd', 'Het plein is mooi.', 'neutraal');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: 'neutraal' }]);
  });

  it.each([
    ['the same passage', 'Het plein is mooi.'],
    ['a part of it', 'plein'],
    ['a passage that overlaps it', 'is mooi. De moestuin'],
  ])('who differ about %s make it count as open, once', (_, rejected) => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.', 'positief');
    decide(store, 'bram', 'verworpen', rejected);
    expect(counted(store)).toEqual([{ status: 'voorstel', oordeel: 'positief' }]);
  });

  it('who decide about passages beside each other do not differ', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.');
    decide(store, 'bram', 'verworpen', ' De moestuin ook.');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: null }]);
  });

  it('are not one coder who confirms a passage and rejects a part of it', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'bevestigd', 'Het plein is mooi.');
    decide(store, 'anna', 'verworpen', 'plein');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: null }]);
    decide(store, 'bram', 'bevestigd', 'Het plein is mooi.');
    expect(counted(store)).toEqual([{ status: 'bevestigd', oordeel: null }]);
    decide(store, 'carla', 'verworpen', 'plein');
    expect(counted(store)).toEqual([{ status: 'voorstel', oordeel: null }]);
  });

  it('who both reject leave nothing to count', () => {
    const store = storeWithInterview();
    decide(store, 'anna', 'verworpen', 'Het plein is mooi.');
    decide(store, 'bram', 'verworpen', 'Het plein is mooi.');
    expect(counted(store)).toEqual([]);
  });
});

describe('the id of a coding', () => {
  const open = (store: Store): string => {
    const transcript = stored(store, 'R01.txt');
    write(store, { command: 'proef' }, () =>
      replaceSuggestions(store, codebook({ T: ['groen'] }), [
        { transcript, suggestion: suggestion(TEXT, 'groen', 'De moestuin ook.', 'moestuin') },
      ]),
    );
    return idsOf(store)[0] ?? '';
  };

  it('is that of the suggestion, also when people confirm it, doubt it, and settle that', () => {
    const store = storeWithInterview();
    const id = open(store);
    decide(store, 'anna', 'bevestigd', 'De moestuin ook.');
    expect(idsOf(store)).toEqual([id]);
    decide(store, 'bram', 'bevestigd', 'De moestuin ook.');
    decide(store, 'cas', 'verworpen', 'De moestuin ook.');
    expect(idsOf(store)).toEqual([id]);
  });

  it('stays when a person confirms the passage with other edges', () => {
    const store = storeWithInterview();
    const id = open(store);
    decide(store, 'anna', 'bevestigd', 'De moestuin');
    expect(idsOf(store)).toEqual([id]);
  });

  it('is never shared by two passages', () => {
    const store = storeWithInterview();
    const id = open(store);
    decide(store, 'anna', 'bevestigd', 'De moestuin');
    decide(store, 'bram', 'bevestigd', 'De moestuin ook.');
    const ids = idsOf(store);
    expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(2);
  });

  it('stays when the program no longer proposes what a person confirmed', () => {
    const store = storeWithInterview();
    const id = open(store);
    decide(store, 'anna', 'bevestigd', 'De moestuin ook.');
    write(store, { command: 'proef' }, () => replaceSuggestions(store, codebook({ T: ['groen'] }), []));
    expect(idsOf(store)).toEqual([id]);
  });

  it('of what a person coded by hand is given once', () => {
    const store = storeWithInterview();
    decide(store, 'bram', 'bevestigd', 'mooi');
    const [id] = idsOf(store);
    decide(store, 'anna', 'bevestigd', 'mooi', 'positief');
    expect(idsOf(store)).toEqual([id]);
  });
});
