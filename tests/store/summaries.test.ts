import { describe, expect, it } from 'vitest';
import { EVERYBODY, type SummaryHolder } from '../../src/model/summary.js';
import { knownCoders } from '../../src/store/coders.js';
import { recordedActs } from '../../src/store/history/list.js';
import { redo, undo } from '../../src/store/history/take-back.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import {
  addSummary,
  adoptSummaries,
  earlierIn,
  saveSummary,
  summaries,
  summariesIn,
  summaryMark,
} from '../../src/store/summaries.js';
import { storeWith } from '../support/store.js';
import { at, cell, put, R01, textsIn } from '../support/summaries.js';

const VERDELERS: SummaryHolder = { kind: 'groep', perspective: 'verdeler', wijk: null };

/** Types on in a cell, as the page does: one act as long as it goes on. */
function type(store: Store, text: string, coder = 'Sanne', since = at(0)): void {
  const id = summariesIn(store, cell())[0]?.id;
  const goesOn = id === undefined ? undefined : { table: 'summary', id, since };
  write(store, { command: 'samenvatten', coder, ...(goesOn && { goesOn }) }, () =>
    saveSummary(store, { ...cell(), text, coder, written: at(1) }),
  );
}

describe('summaries', () => {
  it('are found by whose view they are and by what they are about, with who wrote them and when', () => {
    const store = storeWith();
    put(store, cell(R01), 'Vond het eerlijk.');
    put(store, cell(VERDELERS), 'Waren tevreden.', 'Bob');
    put(store, cell(EVERYBODY, 'noord', 'wijk'), 'Noord is blij.');
    expect(textsIn(store)).toEqual(['Noord is blij.', 'Waren tevreden.', 'Vond het eerlijk.']);
    expect(summaries(store, { holders: 'groep', kinds: ['thema'] })).toMatchObject([
      { holder: VERDELERS, subject: { kind: 'thema', id: 'BES' }, coder: 'Bob', written: at(0) },
    ]);
    expect(summaries(store, { respondents: ['R02'] })).toEqual([]);
    expect(summariesIn(store, cell(R01))).toMatchObject([{ holder: R01, text: 'Vond het eerlijk.' }]);
    expect(knownCoders(store)).toEqual(['Bob', 'Sanne']);
  });

  it('have one text in a cell: another takes its place, an empty one takes it away, and the same changes nothing', () => {
    const store = storeWith();
    put(store, cell(), 'Eerst.');
    put(store, cell(), 'Later.', 'Bob', at(1));
    expect(summaries(store)).toMatchObject([{ text: 'Later.', coder: 'Bob' }]);
    put(store, cell(), 'Later.', 'Sanne', at(2));
    expect(summaries(store)).toMatchObject([{ text: 'Later.', coder: 'Bob', written: at(1) }]);
    put(store, cell(), '', 'Sanne', at(3));
    expect(textsIn(store)).toEqual([]);
    expect(recordedActs(store)).toHaveLength(3);
  });

  it('come back by undo, one act at a time, and go again by redo', () => {
    const store = storeWith();
    put(store, cell(), 'Eerst.');
    put(store, cell(), 'Later.', 'Bob', at(10));
    undo(store, 1);
    expect(textsIn(store)).toEqual(['Eerst.']);
    expect(earlierIn(store, cell()).size).toBe(0);
    undo(store, 1);
    expect(textsIn(store)).toEqual([]);
    redo(store, 2);
    expect(textsIn(store)).toEqual(['Later.']);
  });

  it('of which is typed on are one act, that undo takes back as one', () => {
    const store = storeWith();
    put(store, cell(), 'Was er.');
    for (const text of ['W', 'Wa', 'Was er, en meer']) type(store, text);
    expect(recordedActs(store).map(({ command }) => command)).toEqual(['samenvatten', 'proef']);
    undo(store, 1);
    expect(textsIn(store)).toEqual(['Was er.']);
  });

  it('are an act of its own by somebody else, after another act, after a while, and after undo', () => {
    const store = storeWith();
    const acts = (): number => recordedActs(store).filter(({ command }) => command === 'samenvatten').length;
    type(store, 'een');
    type(store, 'twee', 'Bob');
    expect(acts()).toBe(2);
    put(store, cell(R01), 'iets anders');
    type(store, 'drie', 'Bob');
    expect(acts()).toBe(3);
    type(store, 'vier', 'Bob', '2126-01-01T00:00:00.000Z');
    expect(acts()).toBe(4);
    undo(store, 1);
    type(store, 'vijf', 'Bob');
    expect(textsIn(store)).toEqual(['vijf', 'iets anders']);
    undo(store, 1);
    expect(textsIn(store)).toEqual(['drie', 'iets anders']);
  });

  it('that were typed on until all is as before leave no act', () => {
    const store = storeWith();
    type(store, 'een');
    type(store, '');
    expect(recordedActs(store)).toEqual([]);
  });

  it('remember by a hash what stood in a cell, but not each step of typing', () => {
    const store = storeWith();
    put(store, cell(), 'Eerst.');
    put(store, cell(), 'Eerst, en meer.', 'Sanne', at(1));
    expect(earlierIn(store, cell())).toEqual(new Set());
    put(store, cell(), 'Anders.', 'Sanne', at(30));
    put(store, cell(), 'Weer anders.', 'Bob', at(31));
    expect(earlierIn(store, cell())).toEqual(new Set(['Eerst, en meer.', 'Anders.'].map(summaryMark)));
    expect(JSON.stringify(store.db.prepare('SELECT * FROM summary_earlier').all())).not.toContain('Anders');
  });

  it('go along with a code or a theme that got another id; of two that became one both stay until somebody chooses', () => {
    const store = storeWith();
    put(store, cell(R01, 'oud', 'code'), 'Bij oud.');
    put(store, cell(R01, 'nieuw', 'code'), 'Bij nieuw.');
    put(store, cell(R01, 'oud'), 'Bij thema oud.');
    put(store, cell(VERDELERS, 'oud', 'code'), 'Hetzelfde.');
    put(store, cell(VERDELERS, 'nieuw', 'code'), 'Hetzelfde.');
    write(store, { command: 'code' }, () => adoptSummaries(store, { code: new Map([['oud', 'nieuw']]) }));
    expect(
      summariesIn(store, cell(R01, 'nieuw', 'code'))
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Bij nieuw.', 'Bij oud.']);
    expect(summariesIn(store, cell(VERDELERS, 'nieuw', 'code'))).toHaveLength(1);
    expect(summariesIn(store, cell(R01, 'oud'))).toHaveLength(1);
    put(store, cell(R01, 'nieuw', 'code'), 'Samen.');
    expect(summariesIn(store, cell(R01, 'nieuw', 'code')).map(({ text }) => text)).toEqual(['Samen.']);
  });

  it('are written twice with the same words at the same moment, each with an id of its own', () => {
    const store = storeWith();
    const one = { ...cell(), text: 'Twee keer.', coder: 'Sanne', written: at(0) };
    const ids = write(store, { command: 'proef' }, () => [
      addSummary(store, one).id,
      addSummary(store, one).id,
    ]);
    expect(new Set(ids).size).toBe(2);
  });
});
