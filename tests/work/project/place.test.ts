/** Projects in folders that other computers share, and two commands at once. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { folderWith, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const WARNING = 'Let op: dit project staat in een map van Dropbox.';

/** A project in a folder that Dropbox would copy. */
function shared(): string {
  const folder = join(folderWith({}), 'Dropbox');
  mkdirSync(folder);
  renameSync(smallProject(), join(folder, 'wijk'));
  return join(folder, 'wijk');
}

describe('a project in a folder that is synchronised', () => {
  it('is warned about when something is written, and keeps its database in one file', async () => {
    const folder = shared();
    const { code, stderr } = await run(folder, 'import');
    expect(code).toBe(0);
    expect(stderr).toContain(WARNING);
    expect(readdirSync(folder).filter((name) => name.startsWith('wijkstem.db'))).toEqual(['wijkstem.db']);
    const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    db.close();
    expect((await run(folder, 'fragments')).stderr).not.toContain(WARNING);
  });

  it('is left alone while another computer is busy with it', async () => {
    const folder = shared();
    await run(folder, 'import');
    const mark = { computer: 'ANDERE-PC', process: 1, since: '2026-11-20T10:00:00.000Z' };
    writeFileSync(join(folder, 'wijkstem.db.bezig'), JSON.stringify(mark));
    const { code, stderr } = await run(folder, 'code');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('wijkstem.db: op computer ANDERE-PC is een opdracht bezig met dit project.'),
    ]);
    expect((await run(folder, 'fragments')).code).toBe(0);
  });

  it('goes on after a command of this computer that was stopped', async () => {
    const folder = shared();
    await run(folder, 'import');
    const stopped = spawn(process.execPath, ['-e', '0']);
    await once(stopped, 'exit');
    const mark = { computer: hostname(), process: stopped.pid, since: '2026-11-20T10:00:00.000Z' };
    writeFileSync(join(folder, 'wijkstem.db.bezig'), JSON.stringify(mark));
    expect((await run(folder, 'code')).code).toBe(0);
    expect(existsSync(join(folder, 'wijkstem.db.bezig'))).toBe(false);
  });
});

describe('a copy that a synchronising program left', () => {
  it('is named at every command', async () => {
    const folder = smallProject({ 'wijkstem-LAPTOP7.db': '', 'wijkstem-oud.db': '' });
    const { stderr } = await run(folder, 'status');
    expect(stderr).toContain('Let op: naast wijkstem.db staat wijkstem-LAPTOP7.db.');
    expect(stderr).not.toContain('oud');
  });
});
