/** Decisions of another copy beside those here. */

import { describe, expect, it } from 'vitest';
import type { StoredDecision } from '../../../src/model/review.js';
import {
  recordDecision,
  removeDecision,
  removedByHand,
  reviewedIn,
  type Store,
  takeDecisions,
  write,
} from '../../../src/store/index.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const WORDS = 'De moestuin won eerlijk';

function decision(given: Partial<StoredDecision> = {}): StoredDecision {
  return {
    id: 'aaaaaaaaaaaa',
    coding: 'aaaaaaaaaaaa',
    turn: 1,
    code: 'opb_groen',
    start: 0,
    end: 11,
    text: 'De moestuin',
    verdict: 'bevestigd',
    oordeel: null,
    coder: 'Anna',
    memo: '',
    settles: false,
    blind: null,
    attention: null,
    kept: null,
    ...given,
  };
}

function storeHolding(...decisions: readonly StoredDecision[]): Store {
  const store = storeWith({ 'R01.txt': spoken(['R', WORDS]) });
  const { revision } = stored(store, 'R01.txt');
  write(store, { command: 'review import' }, () => {
    for (const one of decisions) recordDecision(store, revision, one.turn, one);
  });
  return store;
}

function take(store: Store, coming: readonly StoredDecision[], codeNow = (code: string): string => code) {
  const { revision } = stored(store, 'R01.txt');
  const taken = write(store, { command: 'merge' }, () =>
    takeDecisions(store, revision, coming, codeNow, removedByHand(store)),
  );
  return { ...taken, held: reviewedIn(store, revision) };
}

describe('a decision of another copy', () => {
  it('comes under the id that it has there, unless something else has that here', () => {
    const store = storeHolding();
    expect(take(store, [decision()]).held.map(({ id }) => id)).toEqual(['aaaaaaaaaaaa']);
    const { held } = take(store, [decision({ coder: 'Bob' })]);
    expect(held.map(({ coder }) => coder)).toEqual(['Anna', 'Bob']);
    expect(new Set(held.map(({ id }) => id)).size).toBe(2);
  });

  it('is the same as one on a code that got another id here', () => {
    const store = storeHolding(decision({ code: 'opb_tuin' }));
    const taken = take(store, [decision()], (code) => (code === 'opb_tuin' ? 'opb_groen' : code));
    expect([taken.added, taken.conflicts, taken.held.length]).toEqual([[], [], 1]);
  });

  it.each([
    ['verdict', { verdict: 'verworpen' }],
    ['oordeel', { oordeel: 'negatief' }],
    ['memo', { memo: 'Toch niet.' }],
  ] as const)('stays out, and is told, when the same coder has another %s here', (_, other) => {
    const store = storeHolding(decision());
    const { added, conflicts, held } = take(store, [decision({ id: 'bbbbbbbbbbbb', ...other })]);
    expect([added, held.length]).toEqual([[], 1]);
    expect(conflicts).toMatchObject([{ here: { id: held[0]?.id, memo: '' }, there: other }]);
  });

  it('that settles a difference stays out when somebody settled it otherwise here', () => {
    const store = storeHolding(decision({ settles: true, blind: null }));
    const theirs = decision({ coder: 'Bob', settles: true, blind: null, verdict: 'verworpen' });
    expect(take(store, [theirs])).toMatchObject({
      added: [],
      conflicts: [{ here: { coder: 'Anna' }, there: { coder: 'Bob' } }],
    });
    expect(take(store, [{ ...theirs, verdict: 'bevestigd' }]).added).toHaveLength(1);
  });

  it('does not come back once it was decided anew here', () => {
    const store = storeHolding(decision({ coder: 'Bob' }));
    const { revision } = stored(store, 'R01.txt');
    const [own] = reviewedIn(store, revision);
    if (own === undefined) throw new Error('nothing was decided');
    write(store, { command: 'review import' }, () => removeDecision(store, own.id));
    expect(take(store, [own])).toMatchObject({ added: [], removedHere: 1, held: [] });
  });
});
