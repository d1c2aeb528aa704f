import { describe, expect, it } from 'vitest';
import { recordDecision, removeDecision } from '../../src/store/decisions.js';
import { coders, filesWith, openSuggestions, reviewedIn, suggestionsOf } from '../../src/store/review.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { placeOf } from '../support/review.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi. De moestuin ook.']);
const PLEIN = 'Het plein is mooi.';

function coded(): Store {
  const store = storeWith({ 'R01.txt': TEXT, 'R02.txt': TEXT });
  const transcript = stored(store, 'R01.txt');
  const suggest = (code: string, passage: string, evidence: string) => ({
    transcript,
    suggestion: {
      code,
      fragment: { turn: 1, ...placeOf(TEXT, passage), text: passage },
      evidence: [{ term: evidence, ...placeOf(TEXT, evidence) }],
      source: 'termen' as const,
      probability: null,
      why: null,
      strength: 'zwak' as const,
      oordeel: 'positief' as const,
    },
  });
  replaceSuggestions(store, codebook({ T: ['plein', 'groen'] }), [
    suggest('groen', 'De moestuin ook.', 'moestuin'),
    suggest('plein', PLEIN, 'plein'),
  ]);
  return store;
}

function decide(store: Store, coder: string, memo = ''): void {
  recordDecision(store, stored(store, 'R01.txt').revision, 1, {
    ...placeOf(TEXT, PLEIN),
    code: 'plein',
    verdict: 'bevestigd',
    oordeel: 'negatief',
    coder,
    memo,
    settles: coder === 'Carla',
    blind: null,
  });
}

describe('suggestions to review', () => {
  it('come in order of place, with their evidence', () => {
    const store = coded();
    const { revision } = stored(store, 'R01.txt');
    expect(openSuggestions(store, revision)).toMatchObject([
      {
        code: 'plein',
        fragment: { turn: 1, start: 0, end: 18, text: PLEIN },
        evidence: [{ term: 'plein', start: 4, end: 9 }],
      },
      { code: 'groen', fragment: { start: 19 } },
    ]);
    expect(openSuggestions(store, stored(store, 'R02.txt').revision)).toEqual([]);
  });

  it('are no longer open when somebody decided, and still known', () => {
    const store = coded();
    decide(store, 'Anna');
    const { revision } = stored(store, 'R01.txt');
    expect(openSuggestions(store, revision).map(({ code }) => code)).toEqual(['groen']);
    expect(suggestionsOf(store, revision).map(({ code }) => code)).toEqual(['plein', 'groen']);
  });
});

describe('decisions to review', () => {
  it('tell who said what, and whether it settles', () => {
    const store = coded();
    decide(store, 'Carla', 'besproken');
    decide(store, 'Anna');
    expect(reviewedIn(store, stored(store, 'R01.txt').revision)).toMatchObject([
      {
        coder: 'Anna',
        turn: 1,
        text: PLEIN,
        verdict: 'bevestigd',
        oordeel: 'negatief',
        memo: '',
        settles: false,
        blind: null,
        attention: null,
      },
      { coder: 'Carla', memo: 'besproken', settles: true, blind: null },
    ]);
    expect(coders(store)).toEqual(['Anna', 'Carla']);
  });

  it('are taken away one by one', () => {
    const store = coded();
    decide(store, 'Anna');
    decide(store, 'Bram');
    const { revision } = stored(store, 'R01.txt');
    const [anna] = reviewedIn(store, revision);
    removeDecision(store, anna?.id ?? '');
    expect(reviewedIn(store, revision).map(({ coder }) => coder)).toEqual(['Bram']);
  });
});

describe('a corrected text', () => {
  it('no longer has the ids that stood in its former words', () => {
    const store = coded();
    const [suggestion] = suggestionsOf(store, stored(store, 'R01.txt').revision);
    const id = suggestion?.id ?? '';
    expect(filesWith(store, [id, '000000000000'])).toEqual(new Set(['R01.txt']));
    save(store, 'R01.txt', spoken(['R', 'Heel anders.']));
    expect(filesWith(store, [id])).toEqual(new Set());
  });
});
