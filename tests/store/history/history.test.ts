import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/coding.js';
import { EVERYBODY } from '../../../src/model/summary.js';
import { checkVoices } from '../../../src/store/checks/check-voices.js';
import { recordDecision, removeDecision } from '../../../src/store/decisions.js';
import { changedRows, recordedActs } from '../../../src/store/history/list.js';
import { redo, undo } from '../../../src/store/history/take-back.js';
import { LEFT_OUT, trackedTables } from '../../../src/store/history/tracking.js';
import { addMemo, removeMemo } from '../../../src/store/memos.js';
import { rehearse, write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { replaceSuggestions } from '../../../src/store/suggestions.js';
import { saveSummary, summaries } from '../../../src/store/summaries.js';
import { saveTokens, storedTokens } from '../../../src/store/tokens.js';
import { knownFiles, renameTranscript, saveTranscript } from '../../../src/store/transcripts.js';
import { codebook } from '../../support/codes.js';
import { contents } from '../../support/contents.js';
import { decision, suggestion } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi.'], ['I', 'Waarom is dat zo?']);
const CORRECTED = spoken(['R', 'Het plein is heel mooi.']);
const ACT = { command: 'proef' };

function states(store: Store): [string, string][] {
  return recordedActs(store).map(({ command, state }) => [command, state]);
}

const DECISION = decision(TEXT, 'anna', 'bevestigd', 'groen', 'plein');

function decide(store: Store, over: Partial<Decision> = {}): void {
  write(store, { command: 'review import', coder: 'anna' }, () =>
    recordDecision(store, stored(store, 'R01.txt').revision, 1, { ...DECISION, ...over }),
  );
}

/** Acts as commands do them, on whatever is there. */
const ACTS: Readonly<Record<string, (store: Store) => void>> = {
  import: (store) => saveTranscript(store, 'R01.txt', 'bron', TEXT),
  correct: (store) => {
    saveTranscript(store, 'R02.txt', 'bron', TEXT);
    saveTranscript(store, 'R02.txt', 'verbeterd', CORRECTED);
    store.db.exec('UPDATE OR IGNORE decision SET revision = (SELECT max(id) FROM revision)');
  },
  // No command gives a text the name of another one that is there.
  rename: (store) => {
    if (knownFiles(store).every(({ file }) => file !== 'R09.txt'))
      renameTranscript(store, 'R01.txt', 'R09.txt');
  },
  code: (store) => {
    const first = store.db.prepare('SELECT file FROM current_revision LIMIT 1').pluck().get() as
      | string
      | undefined;
    const transcript = first === undefined ? undefined : stored(store, first);
    const proposed =
      transcript === undefined || !transcript.text.includes('is mooi')
        ? []
        : [{ transcript, suggestion: suggestion(transcript, 'groen', 'Het plein is mooi.', 'plein') }];
    replaceSuggestions(store, codebook({ T: ['groen'] }), proposed);
  },
  decide: (store) => {
    const revision = store.db.prepare('SELECT min(id) FROM revision').pluck().get() as number | null;
    if (revision !== null) recordDecision(store, revision, 1, DECISION);
  },
  reject: (store) => {
    const revision = store.db.prepare('SELECT min(id) FROM revision').pluck().get() as number | null;
    if (revision !== null) recordDecision(store, revision, 1, { ...DECISION, verdict: 'verworpen' });
  },
  withdraw: (store) => {
    const id = store.db.prepare('SELECT min(id) FROM decision').pluck().get() as string | null;
    if (id !== null) removeDecision(store, id);
  },
  note: (store) => {
    const memo = {
      coder: 'anna',
      written: '2026-11-25T10:00:00.000Z',
      body: 'x',
      target: { kind: 'project' },
    };
    removeMemo(store, addMemo(store, { ...memo, target: { kind: 'project' } }));
    addMemo(store, { ...memo, target: { kind: 'project' } });
  },
  summarise: (store) => {
    const cell = { holder: EVERYBODY, subject: { kind: 'thema', id: 'T' } } as const;
    const text = summaries(store).length === 0 ? 'x' : 'y';
    saveSummary(store, { ...cell, text, coder: 'anna', written: new Date().toISOString() });
  },
  replace: (store) => {
    store.db.exec("INSERT OR REPLACE INTO coded_code (code, rules) VALUES ('groen', random())");
    store.db.exec(
      "UPDATE coded_code SET code = 'grijs' || (SELECT count(*) FROM coded_code) WHERE code = 'groen'",
    );
  },
  lose: (store) => {
    const undecided = 'SELECT id FROM revision WHERE id NOT IN (SELECT revision FROM decision)';
    store.db.exec(`DELETE FROM revision WHERE id IN (${undecided})`);
  },
};

describe('taking acts back and doing them again', () => {
  it('passes through every state on the way, whatever was done', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, (acts) => {
        const store = storeWith();
        const seen = [contents(store)];
        for (const name of acts) {
          const before = recordedActs(store).length;
          write(store, ACT, () => ACTS[name]?.(store));
          expect(checkVoices(store)).toEqual([]);
          if (recordedActs(store).length > before) seen.push(contents(store));
          else expect(contents(store)).toEqual(seen.at(-1));
        }
        for (let round = 0; round < 2; round += 1) {
          for (const earlier of seen.slice(0, -1).reverse()) {
            expect(undo(store, 1).refused).toBeNull();
            expect(contents(store)).toEqual(earlier);
            expect(checkVoices(store)).toEqual([]);
          }
          expect(undo(store, 1).refused).toEqual({ possible: 0, stop: null });
          for (const later of seen.slice(1)) {
            expect(redo(store, 1).refused).toBeNull();
            expect(contents(store)).toEqual(later);
            expect(checkVoices(store)).toEqual([]);
          }
          expect(redo(store, 1).refused).toEqual({ possible: 0, stop: null });
        }
        expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
        expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('takes back several at once, newest first, or none when there are not that many', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const before = contents(store);
    decide(store);
    decide(store, { verdict: 'verworpen' });
    const after = contents(store);
    expect(undo(store, 3).refused).toEqual({ possible: 2, stop: null });
    expect(contents(store)).toEqual(after);
    expect(undo(store, 2).acts.map(({ id }) => id)).toEqual([2, 1]);
    expect(contents(store)).toEqual(before);
    expect(redo(store, 2).acts.map(({ id }) => id)).toEqual([1, 2]);
    expect(contents(store)).toEqual(after);
  });

  it('cannot do again what was followed by something else, and keeps no row of it', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    undo(store, 1);
    decide(store, { code: 'anders' });
    expect(redo(store, 1).refused).toEqual({ possible: 0, stop: null });
    expect(changedRows(store, 1)).toEqual([]);
    expect(states(store)).toEqual([
      ['review import', 'gedaan'],
      ['undo', 'gedaan'],
      ['review import', 'vervallen'],
    ]);
  });

  it('can still do again after a command that changed nothing', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    undo(store, 1);
    write(store, ACT, () => undefined);
    expect(redo(store, 1).acts).toHaveLength(1);
  });

  it('stops at an act that is final, of which and before which no row is kept', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    write(store, { command: 'forget', final: true }, () =>
      store.db.exec("DELETE FROM decision; DELETE FROM transcript WHERE file = 'R01.txt'"),
    );
    const after = contents(store);
    expect(undo(store, 1).refused).toMatchObject({ possible: 0, stop: { command: 'forget' } });
    expect(contents(store)).toEqual(after);
    for (const { before } of trackedTables(store.db)) {
      expect(store.db.prepare(`SELECT count(*) FROM "${before}"`).pluck().get()).toBe(0);
    }
  });

  it('makes the words of a text anew, since another text may get its number', () => {
    const store = storeWith();
    write(store, ACT, () => saveTranscript(store, 'R01.txt', 'bron', TEXT));
    const { revision } = stored(store, 'R01.txt');
    write(store, ACT, () => saveTokens(store, 1, revision, new Uint8Array([1])));
    undo(store, 1);
    write(store, ACT, () => saveTranscript(store, 'R02.txt', 'bron', CORRECTED));
    expect(stored(store, 'R02.txt').revision).toBe(revision);
    expect(storedTokens(store, 1, revision)).toBeNull();
  });
});

describe('the history', () => {
  it('says who did what, and how many rows of what that changed', () => {
    const store = storeWith();
    write(store, { command: 'import' }, () => saveTranscript(store, 'R01.txt', 'bron', TEXT));
    decide(store);
    const [last, first] = recordedActs(store);
    expect(last).toMatchObject({
      command: 'review import',
      coder: 'anna',
      rows: [{ name: 'decision', added: 1, changed: 0, removed: 0 }],
    });
    expect(first).toMatchObject({
      command: 'import',
      coder: null,
      rows: [
        { name: 'revision', added: 1 },
        { name: 'transcript', added: 1 },
        { name: 'turn', added: 2 },
      ],
    });
  });

  it('counts only what is different in the end', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    write(store, ACT, () => {
      const id = String(store.db.prepare('SELECT id FROM decision').pluck().get());
      removeDecision(store, id);
      recordDecision(store, stored(store, 'R01.txt').revision, 1, DECISION);
      removeMemo(
        store,
        addMemo(store, { coder: 'anna', written: '', body: 'x', target: { kind: 'project' } }),
      );
    });
    expect(recordedActs(store)).toHaveLength(1);
  });

  it('narrows by command, coder and moment, newest first', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    write(store, ACT, () => ACTS.note?.(store));
    const ids = (filter: Parameters<typeof recordedActs>[1]) =>
      recordedActs(store, filter).map(({ id }) => id);
    expect(ids({})).toEqual([2, 1]);
    expect(ids({ commands: ['review import'] })).toEqual([1]);
    expect(ids({ coders: ['anna', 'bram'] })).toEqual([1]);
    expect(ids({ since: '9999' })).toEqual([]);
    expect(recordedActs(store, {}, 1)).toHaveLength(1);
  });

  it('knows the rows of an act by their keys', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    decide(store);
    decide(store, { verdict: 'verworpen' });
    const id = store.db.prepare('SELECT id FROM decision').pluck().get();
    expect(changedRows(store, 1)).toEqual([{ table: 'decision', key: [id], existed: false }]);
    expect(changedRows(store, 2)).toEqual([{ table: 'decision', key: [id], existed: true }]);
  });

  it('holds nothing of what failed or was only rehearsed', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const fail = () =>
      write(store, ACT, () => {
        ACTS.note?.(store);
        throw new Error('stroom weg');
      });
    expect(fail).toThrow('stroom weg');
    rehearse(store, () => ACTS.note?.(store));
    expect(recordedActs(store)).toEqual([]);
    decide(store);
    expect(recordedActs(store)).toHaveLength(1);
  });
});

describe('tracking', () => {
  it('follows every table but those that are left out with a reason', () => {
    const { db } = storeWith();
    const followed = db
      .prepare("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'undo%' ORDER BY 1")
      .pluck()
      .all();
    const names = trackedTables(db).map(({ name }) => name);
    expect(followed).toEqual(names.flatMap((name) => [name, name, name]));
    expect(names).toEqual(expect.arrayContaining(['decision', 'memo', 'revision', 'suggestion', 'turn']));
    const all = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .pluck()
      .all() as string[];
    expect([...LEFT_OUT.keys()].filter((name) => !all.includes(name))).toEqual([]);
    expect(all.filter((name) => !name.startsWith('undo_') && !LEFT_OUT.has(name)).sort()).toEqual(names);
  });

  it('can follow them, because every row has a key of its own', () => {
    expect(trackedTables(storeWith().db).filter(({ key }) => key.length === 0)).toEqual([]);
  });
});
