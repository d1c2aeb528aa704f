import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/coding.js';
import { useCast } from '../../src/store/cast.js';
import { recordDecision } from '../../src/store/decisions.js';
import { takeReviewed } from '../../src/store/merge/take-quoting.js';
import { write } from '../../src/store/open.js';
import {
  givenCodes,
  recordReviewed,
  reviewedTurns,
  reviewersOf,
  seenIn,
  sightedTurns,
} from '../../src/store/reviewed.js';
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
    recordReviewed(store, revision, { turn: 1, coder: 'Bram', isBlind: true });
    recordReviewed(store, revision, { turn: 1, coder: 'Anna', isBlind: false });
    recordReviewed(store, revision, { turn: 2, coder: 'Anna', isBlind: true });
    recordReviewed(store, revision, { turn: 2, coder: 'Anna', isBlind: false });
  });
  return store;
}

describe('turns that coders went through', () => {
  it('are known once, with who speaks', () => {
    const store = reviewed();
    expect(reviewedTurns(store)).toEqual([
      { file: 'R01.txt', turn: 1, coder: 'Anna', isBlind: false, respondent: 'R01' },
      { file: 'R01.txt', turn: 1, coder: 'Bram', isBlind: true, respondent: 'R01' },
      { file: 'R01.txt', turn: 2, coder: 'Anna', isBlind: true, respondent: null },
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
    expect(givenCodes(store, false)).toEqual([{ file: 'R01.txt', turn: 1, coder: 'Anna', code: 'plein' }]);
    expect(givenCodes(store, true)).toEqual([]);
  });
});

describe('a turn that was coded blind', () => {
  const say = (coder: string, rest: Partial<Decision> = {}): Decision => ({
    ...decision(TEXT, coder, 'bevestigd', 'plein', 'plein'),
    ...rest,
  });
  const change = (store: Store, work: (revision: number) => void): void =>
    write(store, { command: 'proef' }, () => work(stored(store, 'R01.txt').revision));
  const isBlind = (store: Store): boolean[] =>
    seenIn(store, stored(store, 'R01.txt').revision).map((seen) => seen.isBlind);
  const inTurn = { turn: 1, coder: 'Anna', isBlind: true };

  it('is so when all that the coder decided there before was blind too', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    change(store, (revision) => {
      recordDecision(store, revision, 1, say('Anna', { blind: 'bevestigd' }));
      recordDecision(store, revision, 1, say('Bram'));
      recordReviewed(store, revision, inTurn);
    });
    expect(isBlind(store)).toEqual([true]);
    expect(sightedTurns(store, stored(store, 'R01.txt').revision, 'Anna')).toEqual(new Set());
    expect(sightedTurns(store, stored(store, 'R01.txt').revision, 'Bram')).toEqual(new Set([1]));
  });

  it('is not after a decision in sight of proposals', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    change(store, (revision) => {
      recordDecision(store, revision, 1, say('Anna'));
      recordReviewed(store, revision, inTurn);
    });
    expect(isBlind(store)).toEqual([false]);
  });

  it('stays so whatever its coder decides later, and keeps the codes that were given then', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    change(store, (revision) => {
      recordDecision(store, revision, 1, say('Anna', { blind: 'bevestigd' }));
      recordReviewed(store, revision, inTurn);
    });
    change(store, (revision) => {
      recordDecision(store, revision, 1, say('Anna', { verdict: 'verworpen' }));
      recordDecision(store, revision, 1, say('Anna', { code: 'groen' }));
      recordReviewed(store, revision, { ...inTurn, isBlind: false });
    });
    expect(isBlind(store)).toEqual([true]);
    expect(givenCodes(store, true).map(({ code }) => code)).toEqual(['plein']);
    expect(givenCodes(store, false).map(({ code }) => code)).toEqual(['groen']);
  });

  it('is taken over from another copy, unless its coder decided there in this one', () => {
    const fresh = storeWith({ 'R01.txt': TEXT });
    change(fresh, (revision) => takeReviewed(fresh, revision, [inTurn]));
    expect(isBlind(fresh)).toEqual([true]);
    const decided = storeWith({ 'R01.txt': TEXT });
    change(decided, (revision) => recordDecision(decided, revision, 1, say('Anna')));
    change(decided, (revision) => takeReviewed(decided, revision, [inTurn]));
    expect(isBlind(decided)).toEqual([false]);
  });
});
