import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { write } from '../../src/store/open.js';
import { inTransaction } from '../../src/store/transaction.js';
import { folderWith } from '../support/project.js';
import { spoken } from '../support/spoken.js';
import { openAt, save } from '../support/store.js';

describe('two programs at once', () => {
  it('wait for each other, after a word about it', () => {
    const path = join(folderWith({}), 'proef.db');
    openAt(path);
    const other = new Database(path);
    let waits = 0;
    const store = openAt(path, {
      onWait: () => {
        waits += 1;
        other.exec('COMMIT');
      },
    });
    other.exec('BEGIN IMMEDIATE');
    const act = { command: 'proef' };
    expect(write(store, act, () => 'gedaan')).toBe('gedaan');
    expect(write(store, act, () => 'weer gedaan')).toBe('weer gedaan');
    expect(waits).toBe(1);
    other.close();
  });

  it('never make a reader wait', () => {
    const path = join(folderWith({}), 'proef.db');
    const writer = openAt(path);
    save(writer, 'R01.txt', spoken(['R', 'Goed.']));
    const reader = openAt(path, { readOnly: true });
    inTransaction(writer, () => {
      writer.db.prepare('DELETE FROM transcript').run();
      expect(reader.db.prepare('SELECT count(*) FROM transcript').pluck().get()).toBe(1);
    });
    expect(reader.db.prepare('SELECT count(*) FROM transcript').pluck().get()).toBe(0);
  });

  it('leave nothing of work that failed', () => {
    const store = openAt(join(folderWith({}), 'proef.db'));
    const fails = () =>
      inTransaction(store, () => {
        save(store, 'R01.txt', spoken(['R', 'Goed.']));
        throw new Error('gestopt');
      });
    expect(fails).toThrow('gestopt');
    expect(store.db.inTransaction).toBe(false);
    expect(store.db.prepare('SELECT count(*) FROM transcript').pluck().get()).toBe(0);
  });
});
