import { describe, expect, it } from 'vitest';
import type { MemoTarget } from '../../src/model/memo.js';
import { useCast } from '../../src/store/cast.js';
import { knownCoders } from '../../src/store/coders.js';
import { recordDecision } from '../../src/store/decisions.js';
import {
  addMemo,
  adoptMemos,
  isMemoOfDecision,
  memos,
  placeOfCoding,
  placeOfTurn,
  removeMemo,
} from '../../src/store/memos.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { decision } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const TEXT = spoken(['I', 'Hoe was het?'], ['R', 'Het plein is mooi. De moestuin ook.']);

function opened(): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  useCast(
    store,
    [person('R01', 'verdeler', 'noord')],
    [{ file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' }],
  );
  return store;
}

function add(store: Store, body: string, target: MemoTarget, coder = 'Anna'): string {
  return write(store, { command: 'proef' }, () =>
    addMemo(store, { coder, written: '2026-11-25T10:00:00.000Z', body, target }),
  );
}

function turn(store: Store, number: number): MemoTarget {
  const place = placeOfTurn(store, 'R01.txt', number);
  if (place === null) throw new Error(`no turn ${number}`);
  return { kind: 'passage', ...place };
}

describe('memos', () => {
  it('come back whole: of the project, codes and respondents first, then by place', () => {
    const store = opened();
    add(store, 'Over de beurt.', turn(store, 2));
    add(store, 'Over de persoon.', { kind: 'respondent', respondent: 'R01' });
    add(store, 'Over de code.', { kind: 'code', code: 'groen' });
    add(store, 'Over alles.', { kind: 'project' }, 'Bram');
    expect(memos(store).map(({ kind, body, code, respondent }) => [kind, body, code, respondent])).toEqual([
      ['project', 'Over alles.', null, null],
      ['code', 'Over de code.', 'groen', null],
      ['respondent', 'Over de persoon.', null, 'R01'],
      ['passage', 'Over de beurt.', null, 'R01'],
    ]);
    expect(memos(store).at(-1)).toMatchObject({
      coder: 'Anna',
      written: '2026-11-25T10:00:00.000Z',
      passage: { file: 'R01.txt', turn: 2, text: 'Het plein is mooi. De moestuin ook.', attention: null },
    });
    expect(knownCoders(store)).toEqual(['Anna', 'Bram']);
  });

  it('may be the same twice, and are two then', () => {
    const store = opened();
    const ids = [1, 2].map(() => add(store, 'Hetzelfde.', { kind: 'project' }));
    expect(new Set(ids).size).toBe(2);
    expect(memos(store)).toHaveLength(2);
  });

  it('stand beside those that were written while deciding', () => {
    const store = opened();
    const { revision } = stored(store, 'R01.txt');
    const decided = decision(TEXT, 'Anna', 'bevestigd', 'groen', 'De moestuin ook.');
    write(store, { command: 'proef' }, () =>
      recordDecision(store, revision, 2, { ...decided, memo: 'Twijfel.' }),
    );
    write(store, { command: 'proef' }, () =>
      recordDecision(store, revision, 2, decision(TEXT, 'Anna', 'verworpen', 'rust', 'Het plein is mooi.')),
    );
    const [memo, ...others] = memos(store);
    expect(others).toEqual([]);
    expect(memo).toMatchObject({
      kind: 'beslissing',
      body: 'Twijfel.',
      code: 'groen',
      respondent: 'R01',
      written: null,
      passage: { text: 'De moestuin ook.' },
    });
    const id = memo?.id ?? '';
    expect([
      isMemoOfDecision(store, id),
      write(store, { command: 'proef' }, () => removeMemo(store, id)),
    ]).toEqual([true, false]);
    expect(placeOfCoding(store, id)).toMatchObject({ revision, turn: 2, code: 'groen' });
  });

  it('are taken away one by one', () => {
    const store = opened();
    const id = add(store, 'Weg.', { kind: 'project' });
    expect([1, 2].map(() => write(store, { command: 'proef' }, () => removeMemo(store, id)))).toEqual([
      true,
      false,
    ]);
    expect(memos(store)).toEqual([]);
  });

  it('go along with a code that gets another id', () => {
    const store = opened();
    add(store, 'Over de code.', { kind: 'code', code: 'oud' });
    add(store, 'Over de passage.', { ...turn(store, 2), code: 'oud' } as MemoTarget);
    add(store, 'Over een andere.', { kind: 'code', code: 'rust' });
    write(store, { command: 'proef' }, () => adoptMemos(store, new Map([['oud', 'nieuw']])));
    expect(memos(store).map(({ code }) => code)).toEqual(['nieuw', 'rust', 'nieuw']);
  });

  it('keep their text from being let go', () => {
    const store = opened();
    add(store, 'Over de beurt.', turn(store, 2));
    expect(() => store.db.exec('DELETE FROM transcript')).toThrow('FOREIGN KEY constraint failed');
  });

  it('have a place only where there is one', () => {
    const store = opened();
    expect([placeOfTurn(store, 'R01.txt', 9), placeOfTurn(store, 'weg.txt', 1)]).toEqual([null, null]);
    expect(placeOfCoding(store, 'aaaaaaaaaaaa')).toBeNull();
  });
});
