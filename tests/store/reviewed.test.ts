import { describe, expect, it } from 'vitest';
import { useCast } from '../../src/store/cast.js';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import { givenCodes, recordReviewed, reviewedTurns, reviewersOf } from '../../src/store/reviewed.js';
import type { Store } from '../../src/store/store.js';
import { decision } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi.'], ['S', 'De moestuin ook.']);

function reviewed(): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  const { revision } = stored(store, 'R01.txt');
  useCast(
    store,
    [person('R01', 'verdeler', 'noord')],
    [{ file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' }],
  );
  write(store, { command: 'proef' }, () => {
    recordReviewed(store, revision, 1, 'Bram');
    recordReviewed(store, revision, 1, 'Anna');
    recordReviewed(store, revision, 2, 'Anna');
    recordReviewed(store, revision, 2, 'Anna');
  });
  return store;
}

describe('turns that coders went through', () => {
  it('are known once, with who speaks', () => {
    const store = reviewed();
    expect(reviewedTurns(store)).toEqual([
      { file: 'R01.txt', turn: 1, coder: 'Anna', respondent: 'R01' },
      { file: 'R01.txt', turn: 1, coder: 'Bram', respondent: 'R01' },
      { file: 'R01.txt', turn: 2, coder: 'Anna', respondent: null },
    ]);
    expect(reviewersOf(store, stored(store, 'R01.txt').revision)).toEqual(
      new Map([
        [1, ['Anna', 'Bram']],
        [2, ['Anna']],
      ]),
    );
  });

  it('are those of the current text', () => {
    const store = reviewed();
    save(store, 'R01.txt', spoken(['R', 'Iets anders.']));
    expect(reviewedTurns(store)).toEqual([]);
  });
});

describe('the codes that coders gave', () => {
  it('are what they confirmed on their own, once per turn, before anything was settled', () => {
    const store = reviewed();
    const { revision } = stored(store, 'R01.txt');
    const say = (...args: Parameters<typeof decision> extends [unknown, ...infer Rest] ? Rest : never) =>
      decision(TEXT, ...args);
    write(store, { command: 'proef' }, () => {
      recordDecision(store, revision, 1, say('Anna', 'bevestigd', 'plein', 'Het plein is mooi.'));
      recordDecision(store, revision, 1, say('Anna', 'bevestigd', 'plein', 'plein'));
      recordDecision(store, revision, 1, say('Bram', 'verworpen', 'plein', 'plein'));
      recordDecision(store, revision, 2, {
        ...say('Bram', 'bevestigd', 'groen', 'De moestuin ook.'),
        settles: true,
      });
    });
    expect(givenCodes(store)).toEqual([{ file: 'R01.txt', turn: 1, coder: 'Anna', code: 'plein' }]);
  });
});
