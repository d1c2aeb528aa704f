import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.js';
import type { CastMember } from '../../../src/model/respondent.js';
import { useCast } from '../../../src/store/cast.js';
import { write } from '../../../src/store/open.js';
import { findTurns } from '../../../src/store/search/find-turns.js';
import { emptyIndex, indexMissing, unindexedTexts } from '../../../src/store/search/index-texts.js';
import { readQuery } from '../../../src/store/search/query.js';
import type { Store } from '../../../src/store/store.js';
import { person } from '../../support/people.js';
import { spoken } from '../../support/spoken.js';
import { save, storeWith } from '../../support/store.js';

const TEXT = spoken(
  ['I', 'Wat vond u van de stemming?'],
  ['R', '🌳 Het stemmen ging goed, alleen één idee viel af.'],
  ['R', 'De coördinator van de buurt was er niet.'],
);

const CAST: readonly CastMember[] = [
  { file: 'R01.txt', speaker: 'I', role: 'interviewer', respondent: null },
  { file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' },
];

function opened(cast: readonly CastMember[] = CAST): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  useCast(store, [person('R01', 'verdeler', 'noord')], cast);
  return store;
}

function found(store: Store, written: string, filter = {}, limit = -1): number[] {
  return findTurns(store, readQuery(written).expression, filter, limit).turns.map(({ turn }) => turn);
}

describe('findTurns', () => {
  it('finds words whatever their accents and capitals, by beginning, as a phrase and near each other', () => {
    const store = opened();
    expect(found(store, 'coordinator')).toEqual([3]);
    expect(found(store, 'EEN')).toEqual([2]);
    expect(found(store, 'stem*')).toEqual([1, 2]);
    expect(found(store, '"de buurt"')).toEqual([3]);
    expect(found(store, '"buurt de"')).toEqual([]);
    expect(found(store, 'NEAR(coördinator buurt, 2)')).toEqual([3]);
    expect(found(store, 'NEAR(coördinator buurt, 1)')).toEqual([]);
    expect(found(store, 'stem* NIET idee')).toEqual([1]);
  });

  it('gives the words of the turn and nothing of its neighbours, also after an emoji', () => {
    const [turn] = findTurns(opened(), readQuery('idee').expression, {}, -1).turns;
    expect(turn).toEqual({
      file: 'R01.txt',
      turn: 2,
      speaker: 'R',
      respondent: 'R01',
      text: '🌳 Het stemmen ging goed, alleen één idee viel af.',
    });
    expect(found(opened(), '"af de coordinator"')).toEqual([]);
  });

  it('leaves the interviewer out when a filter names people', () => {
    const store = opened();
    expect(found(store, 'stem*', { wijken: ['noord'] })).toEqual([2]);
    expect(found(store, 'stem*', { wijken: ['zuid'] })).toEqual([]);
    expect(found(store, 'stem*', { codes: ['groen'] })).toEqual([]);
  });

  it('counts all and shows no more than asked', () => {
    const page = findTurns(opened(), readQuery('stem*').expression, {}, 1);
    expect([page.total, page.turns.length]).toEqual([2, 1]);
  });

  it('never shows who took back their consent', () => {
    const gone = CAST.map((member) =>
      member.speaker === 'R' ? { ...member, role: 'vertrokken' as const, respondent: null } : member,
    );
    expect(found(opened(gone), 'stem*')).toEqual([1]);
  });

  it('looks in the last correction of a text only', () => {
    const store = opened();
    save(store, 'R01.txt', spoken(['I', 'Wat vond u van de loting?'], ['R', 'Prima.']));
    expect(found(store, 'stem*')).toEqual([]);
    expect(found(store, 'loting')).toEqual([1]);
  });

  it('finds the same after the index was emptied and made again', () => {
    const store = opened();
    const act = { command: 'proef' };
    write(store, act, () => emptyIndex(store));
    expect(found(store, 'stem*')).toEqual([]);
    expect(unindexedTexts(store)).toHaveLength(1);
    write(store, act, () => indexMissing(store));
    expect(found(store, 'stem*')).toEqual([1, 2]);
  });

  it('takes the words of a deleted text out of the index', () => {
    const store = opened();
    store.db.prepare('DELETE FROM transcript').run();
    expect(store.db.prepare('SELECT count(*) FROM turn_words').pluck().get()).toBe(0);
  });

  it('finds every word of any text', () => {
    const store = opened();
    let nr = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, pick) => {
        const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length === 0) return;
        nr += 1;
        save(store, `${nr}.txt`, spoken(['R', text]));
        const query = readQuery(`"${words[pick % words.length]}"`).expression;
        const files = findTurns(store, query, {}, -1).turns.map(({ file }) => file);
        expect(files).toContain(`${nr}.txt`);
      }),
    );
  });
});
