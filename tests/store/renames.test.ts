import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/coding.js';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import { adoptDecisions, orphanedCodes } from '../../src/store/renames.js';
import type { Store } from '../../src/store/store.js';
import { decision } from '../support/passages.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi. De moestuin ook.']);
const PLEIN = 'Het plein is mooi.';
const TUIN = 'De moestuin ook.';

type Decided = readonly [coder: string, verdict: Verdict, code: string, passage: string];

function storeWithDecisions(...decided: readonly Decided[]): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  const { revision } = stored(store, 'R01.txt');
  write(store, { command: 'proef' }, () => {
    for (const args of decided) recordDecision(store, revision, 1, decision(TEXT, ...args));
  });
  return store;
}

function adopt(store: Store, moves: Readonly<Record<string, string>>): number {
  return write(store, { command: 'proef' }, () => adoptDecisions(store, new Map(Object.entries(moves))));
}

function decisions({ db }: Store): unknown[] {
  return db
    .prepare('SELECT coder, verdict, code, text FROM decision ORDER BY start, coder, code')
    .raw()
    .all();
}

it('a decision under a name that was used before gets an id of its own', () => {
  const store = storeWithDecisions(['anna', 'bevestigd', 'oud', PLEIN]);
  adopt(store, { oud: 'nieuw' });
  const { revision } = stored(store, 'R01.txt');
  write(store, { command: 'proef' }, () =>
    recordDecision(store, revision, 1, decision(TEXT, 'anna', 'verworpen', 'oud', PLEIN)),
  );
  expect(decisions(store)).toEqual([
    ['anna', 'bevestigd', 'nieuw', PLEIN],
    ['anna', 'verworpen', 'oud', PLEIN],
  ]);
});

describe('decisions on a code that got another id', () => {
  it('go along, with everything else as it was', () => {
    const store = storeWithDecisions(
      ['anna', 'bevestigd', 'oud', PLEIN],
      ['bea', 'verworpen', 'ander', TUIN],
    );
    const before = store.db.prepare('SELECT * FROM decision ORDER BY id').all() as Record<string, unknown>[];
    expect(adopt(store, { oud: 'nieuw' })).toBe(1);
    expect(store.db.prepare('SELECT * FROM decision ORDER BY id').all()).toEqual(
      before.map((row) => (row.code === 'oud' ? { ...row, code: 'nieuw' } : row)),
    );
  });

  it('go along once', () => {
    const store = storeWithDecisions(['anna', 'bevestigd', 'oud', PLEIN]);
    adopt(store, { oud: 'nieuw' });
    expect(adopt(store, { oud: 'nieuw' })).toBe(0);
  });

  it('come together when codes were merged', () => {
    const store = storeWithDecisions(
      ['anna', 'bevestigd', 'links', PLEIN],
      ['anna', 'bevestigd', 'rechts', TUIN],
      ['bea', 'verworpen', 'rechts', PLEIN],
    );
    expect(adopt(store, { links: 'samen', rechts: 'samen' })).toBe(3);
    expect(decisions(store)).toEqual([
      ['anna', 'bevestigd', 'samen', PLEIN],
      ['bea', 'verworpen', 'samen', PLEIN],
      ['anna', 'bevestigd', 'samen', TUIN],
    ]);
  });

  it.each([[{ links: 'samen', rechts: 'samen' }], [{ rechts: 'samen', links: 'samen' }]])(
    'never turn a confirmation of a coder into a rejection: %j',
    (moves) => {
      const store = storeWithDecisions(
        ['anna', 'verworpen', 'links', PLEIN],
        ['anna', 'bevestigd', 'rechts', 'plein'],
        ['anna', 'verworpen', 'links', TUIN],
      );
      expect(adopt(store, moves)).toBe(2);
      expect(decisions(store)).toEqual([
        ['anna', 'verworpen', 'links', PLEIN],
        ['anna', 'bevestigd', 'samen', 'plein'],
        ['anna', 'verworpen', 'samen', TUIN],
      ]);
    },
  );

  it('count once when a coder decided the same twice, and none is lost', () => {
    const store = storeWithDecisions(
      ['anna', 'bevestigd', 'links', PLEIN],
      ['anna', 'bevestigd', 'rechts', PLEIN],
    );
    expect(adopt(store, { links: 'samen', rechts: 'samen' })).toBe(1);
    expect(decisions(store)).toHaveLength(2);
  });

  it('leave what was decided about the new code itself alone', () => {
    const store = storeWithDecisions(
      ['anna', 'bevestigd', 'nieuw', PLEIN],
      ['anna', 'verworpen', 'oud', PLEIN],
      ['bea', 'verworpen', 'oud', PLEIN],
    );
    expect(adopt(store, { oud: 'nieuw' })).toBe(1);
    expect(decisions(store)).toEqual([
      ['anna', 'bevestigd', 'nieuw', PLEIN],
      ['anna', 'verworpen', 'oud', PLEIN],
      ['bea', 'verworpen', 'nieuw', PLEIN],
    ]);
  });
});

describe('codes outside the codebook that people decided about', () => {
  it('are listed in order, with how many decisions', () => {
    const store = storeWithDecisions(
      ['anna', 'bevestigd', 'weg', PLEIN],
      ['bea', 'verworpen', 'weg', PLEIN],
      ['anna', 'bevestigd', 'er', PLEIN],
      ['anna', 'bevestigd', 'af', TUIN],
    );
    expect(orphanedCodes(store, ['er'])).toEqual([
      { code: 'af', decisions: 1 },
      { code: 'weg', decisions: 2 },
    ]);
    expect(orphanedCodes(store, ['er', 'weg', 'af'])).toEqual([]);
  });
});
