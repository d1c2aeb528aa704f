import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsIn, freePath, prune } from '../../../src/store/backups/folder.js';
import { folderWith } from '../../support/project.js';

const NOW = new Date('2026-11-28T17:05:12.345Z');

/** Copies made on days of November, at noon. */
function folderOf(days: readonly number[], reason = 'voor-code'): string {
  const names = days.map((day) => `wijkstem-202611${String(day).padStart(2, '0')}T120000000Z-${reason}.db`);
  return folderWith(Object.fromEntries(names.map((name) => [name, 'x'])));
}

function daysIn(folder: string): number[] {
  return backupsIn(folder, 'wijkstem.db').map(({ made }) => new Date(made).getUTCDate());
}

describe('the name of a reserve copy', () => {
  it('tells when it was made and why, and is never taken', () => {
    const folder = folderWith({});
    const first = freePath(folder, '/project/wijkstem.db', 'voor-review-import', NOW);
    expect(first).toBe(join(folder, 'wijkstem-20261128T170512345Z-voor-review-import.db'));
    writeFileSync(first, '');
    const second = freePath(folder, '/project/wijkstem.db', 'voor-review-import', NOW);
    expect(second).toBe(join(folder, 'wijkstem-20261128T170512345Z-voor-review-import-2.db'));
    writeFileSync(second, '');
    expect(backupsIn(folder, 'wijkstem.db').map(({ path, made, reason }) => [path, made, reason])).toEqual([
      [second, '2026-11-28T17:05:12.345Z', 'voor-review-import'],
      [first, '2026-11-28T17:05:12.345Z', 'voor-review-import'],
    ]);
  });
});

describe('the folder of reserve copies', () => {
  it('holds only copies of this database that were finished', () => {
    const folder = folderWith({
      'wijkstem-20261101T120000000Z-voor-code.db': '',
      'wijkstem-20261102T120000000Z-voor-code.db.onaf': '',
      'anders-20261103T120000000Z-voor-code.db': '',
      'wijkstem.db': '',
      'lees mij.txt': '',
    });
    expect(daysIn(folder)).toEqual([1]);
    expect(backupsIn(join(folder, 'weg'), 'wijkstem.db')).toEqual([]);
  });

  it('keeps the newest, as many and as long as was asked for', () => {
    const folder = folderOf([1, 5, 10, 20, 25]);
    prune(folder, join(folder, 'wijkstem.db'), { count: 3, days: 365 }, NOW);
    expect(daysIn(folder)).toEqual([25, 20, 10]);
    const many = folderOf([1, 5, 10, 20, 25]);
    prune(many, join(many, 'wijkstem.db'), { count: 9, days: 20 }, NOW);
    expect(daysIn(many)).toEqual([25, 20, 10]);
  });

  it('always keeps the newest three, also when a clock that is a year ahead makes all of them old', () => {
    const folder = folderOf([1, 2, 3, 4]);
    prune(folder, join(folder, 'wijkstem.db'), { count: 5, days: 1 }, new Date('2027-11-28T00:00:00Z'));
    expect(daysIn(folder)).toEqual([4, 3, 2]);
  });

  it('knows which copy was made last when the clock was put back, so that it is not the first to go', () => {
    const folder = folderOf([20, 25]);
    const earlier = new Date('2025-01-01T00:00:00Z');
    for (let made = 0; made < 3; made += 1) {
      writeFileSync(freePath(folder, join(folder, 'wijkstem.db'), 'voor-import', earlier), `${made}`);
    }
    prune(folder, join(folder, 'wijkstem.db'), { count: 3, days: 30 }, earlier);
    const kept = backupsIn(folder, 'wijkstem.db').map(({ path }) => readFileSync(path, 'utf8'));
    expect(kept).toEqual(['2', '1', '0']);
  });

  it('leaves copies alone that a person made, and files that are not ours', () => {
    const folder = folderOf([1, 2, 3], 'met-de-hand');
    writeFileSync(join(folder, 'lees mij.txt'), 'x');
    prune(folder, join(folder, 'wijkstem.db'), { count: 1, days: 1 }, NOW);
    expect(daysIn(folder)).toEqual([3, 2, 1]);
    expect(existsSync(join(folder, 'lees mij.txt'))).toBe(true);
  });

  it('clears away what a stopped program left unfinished, but not what another is making now', () => {
    const old = 'wijkstem-20261128T120000000Z-voor-code.db.onaf';
    const fresh = 'wijkstem-20261128T170000000Z-voor-code.db.onaf';
    const folder = folderWith({ [old]: 'x', [`${old}-journal`]: 'x', [fresh]: 'x' });
    prune(folder, join(folder, 'wijkstem.db'), { count: 1, days: 1 }, NOW);
    expect([old, `${old}-journal`, fresh].map((name) => existsSync(join(folder, name)))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
