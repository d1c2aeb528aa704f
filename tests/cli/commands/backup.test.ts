/** Reserve copies: made by hand and before what changes much, and put back. */

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { BackupResult, RestoreListResult, RestoreResult } from '../../../src/work/backups/result.js';
import { PROJECT, RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  for (const command of ['import', 'code']) expect(await run(folder, command)).toMatchObject({ code: 0 });
  return folder;
}

async function backups(folder: string) {
  const { code, stdout } = await run(folder, 'restore', '--json');
  expect(code).toBe(0);
  return RestoreListResult.parse(JSON.parse(stdout)).reservekopieen;
}

async function reasons(folder: string): Promise<string[]> {
  return (await backups(folder)).map(({ waarom }) => waarom);
}

async function backUp(folder: string): Promise<string> {
  const { stdout } = await run(folder, 'backup', '--json');
  return BackupResult.parse(JSON.parse(stdout)).reservekopie;
}

async function note(folder: string, text: string): Promise<void> {
  expect(await run(folder, 'memo', 'add', text, '--codeur', 'Anna')).toMatchObject({ code: 0 });
}

async function memos(folder: string): Promise<string> {
  return (await run(folder, 'memo', 'list')).stdout;
}

describe('reserve copies that nobody asks for', () => {
  it('are made before import, code, review import and restore, when there is something new to lose', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect(await reasons(folder)).toEqual([]);
    await run(folder, 'code');
    expect(await reasons(folder)).toEqual(['voor-code']);
    await run(folder, 'code');
    expect(await reasons(folder)).toEqual(['voor-code', 'voor-code']);
    await run(folder, 'code');
    expect(await reasons(folder)).toEqual(['voor-code', 'voor-code']);
    await run(folder, 'code', '--dry-run');
    await note(folder, 'Iets nieuws.');
    await run(folder, 'import');
    expect(await reasons(folder)).toHaveLength(2);
    writeFileSync(join(folder, 'interviews', 'R03.txt'), 'I: En u?\n\nR: Het was eerlijk.\n');
    writeFileSync(
      join(folder, 'respondents.csv'),
      `${RESPONDENTS}R03;verdeler;noord;R03.txt;R;2026-09-03;ja\n`,
    );
    await run(folder, 'import');
    expect((await reasons(folder))[0]).toBe('voor-import');
    await run(folder, 'review', 'export', '--output', 'na.csv');
    await run(folder, 'review', 'import', 'na.csv', '--codeur', 'Anna');
    expect((await reasons(folder))[0]).toBe('voor-review-import');
    await note(folder, 'Nog iets nieuws.');
    expect(await run(folder, 'restore', '2')).toMatchObject({ code: 0 });
    expect((await reasons(folder))[0]).toBe('voor-restore');
  });

  it('stay in the number that project.yaml says', async () => {
    const folder = await project({ 'project.yaml': `${PROJECT}reservekopieen: {aantal: 2}\n` });
    for (const text of ['een', 'twee', 'drie']) {
      await note(folder, text);
      await run(folder, 'code');
    }
    expect(await backups(folder)).toHaveLength(2);
    expect(readdirSync(join(folder, 'reservekopieen'))).toHaveLength(2);
  });

  it('stop a command that would change much when they cannot be made', async () => {
    const folder = smallProject({ reservekopieen: 'een bestand waar de map hoort' });
    await run(folder, 'import');
    const { code, stderr } = await run(folder, 'code');
    expect([code, stderr]).toEqual([1, expect.stringContaining('reservekopieen: ')]);
  });
});

describe('wijkstem backup', () => {
  it('makes a copy that is one file, and is not cleared away', async () => {
    const folder = await project({ 'project.yaml': `${PROJECT}reservekopieen: {aantal: 1, dagen: 1}\n` });
    const { code, stdout } = await run(folder, 'backup');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Reservekopie gemaakt: reservekopieen.wijkstem-\d{8}T\d{9}Z-met-de-hand\.db\n$/),
    ]);
    for (const text of ['een', 'twee']) {
      await note(folder, text);
      await run(folder, 'code');
    }
    expect((await reasons(folder)).sort()).toEqual(['met-de-hand', 'voor-code']);
    expect(readdirSync(join(folder, 'reservekopieen'))).toHaveLength(2);
  });
});

describe('wijkstem restore', () => {
  it('shows the copies, newest first', async () => {
    const folder = smallProject();
    expect(await run(folder, 'restore')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Er zijn nog geen reservekopieën. Maak er een met: wijkstem backup\n',
    });
    await run(folder, 'import');
    const name = await backUp(folder);
    const { stdout } = await run(folder, 'restore');
    expect(stdout).toMatch(
      /^nummer {2}gemaakt +waarom +naam\n +1 {2}\d\d-\d\d-\d{4} \d\d:\d\d {2}met de hand /,
    );
    expect(stdout).toContain(name);
  });

  it('gives back what the copy holds, keeps the history, and can be undone and done again', async () => {
    const folder = await project();
    await note(folder, 'Eerst.');
    const name = await backUp(folder);
    const before = await memos(folder);
    await note(folder, 'Daarna.');
    const after = await memos(folder);
    const { stdout } = await run(folder, 'restore', name);
    expect(stdout).toBe(`${name} is teruggezet. Ongedaan maken: wijkstem undo\n`);
    expect(await memos(folder)).toBe(before);
    expect((await run(folder, 'history')).stdout).toMatch(/restore .*\n.*memo add .*\n.*memo add /);
    await run(folder, 'undo');
    expect(await memos(folder)).toBe(after);
    await run(folder, 'redo');
    expect(await memos(folder)).toBe(before);
    const again = await run(folder, 'restore', name, '--json');
    expect(RestoreResult.parse(JSON.parse(again.stdout))).toEqual({
      reservekopie: name,
      veranderd: false,
      opzij: null,
    });
  });

  it('takes a copy that lies elsewhere, and leaves it as it is', async () => {
    const folder = await project();
    cpSync(join(folder, 'wijkstem.db'), join(folder, 'usb', 'kopie.db'), { recursive: true });
    const bytes = readFileSync(join(folder, 'usb', 'kopie.db'));
    await run(folder, 'undo');
    expect((await run(folder, 'restore', 'usb/kopie.db')).stdout).toContain('usb/kopie.db is teruggezet.');
    expect((await run(folder, 'fragments')).stdout).not.toBe('');
    expect(readFileSync(join(folder, 'usb', 'kopie.db'))).toEqual(bytes);
    expect(readdirSync(folder).filter((name) => name.includes('.onaf'))).toEqual([]);
  });

  it.each<[string, (path: string) => void]>([
    ['truncated', (path) => truncateSync(path, 8_192)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['overwritten', (path) => writeFileSync(path, 'een brief')],
    ['lost', (path) => rmSync(path)],
  ])('puts the copy in the place of a database that was %s, which stays beside it', async (_, damage) => {
    const folder = await project();
    const name = await backUp(folder);
    const fragments = await run(folder, 'fragments');
    const path = join(folder, 'wijkstem.db');
    damage(path);
    const damaged = existsSync(path) ? readFileSync(path) : null;
    const { code, stdout, stderr } = await run(folder, 'restore', '1');
    expect([code, stderr]).toEqual([0, '']);
    if (damaged === null) expect(stdout).toBe(`${name} is teruggezet, want er was geen database meer.\n`);
    else {
      expect(stdout).toContain('staat nog in wijkstem.db.beschadigd-1;');
      expect(readFileSync(`${path}.beschadigd-1`)).toEqual(damaged);
    }
    expect(await run(folder, 'fragments')).toEqual(fragments);
  });

  it('refuses a copy that is damaged itself, and one that is not there', async () => {
    const folder = await project();
    const name = await backUp(folder);
    const copy = join(folder, 'reservekopieen', name);
    const bytes = readFileSync(copy);
    writeFileSync(copy, bytes.fill(0xff, 20 * 4_096));
    expect(await run(folder, 'restore', name)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${name}: deze reservekopie is zelf beschadigd. Kies een andere.\n`,
    });
    expect((await run(folder, 'restore', '9')).stderr).toBe(
      '9: deze reservekopie is er niet. Kies er een uit: wijkstem restore\n',
    );
    expect((await run(folder, 'fragments')).code).toBe(0);
  });

  it('does not bring back who was forgotten since', async () => {
    const folder = await project();
    cpSync(join(folder, 'wijkstem.db'), join(folder, 'kopie.db'));
    expect(await run(folder, 'forget', 'R01', '--ja')).toMatchObject({ code: 0 });
    expect(await run(folder, 'restore', 'kopie.db')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'wijkstem.db')).includes('stickers')).toBe(false);
    expect((await run(folder, 'fragments')).stdout).toContain('R02');
  });
});

describe('a damaged database', () => {
  it('names the newest copy that can be read to its end', async () => {
    const folder = await project();
    const good = await backUp(folder);
    await note(folder, 'Later.');
    const broken = await backUp(folder);
    truncateSync(join(folder, 'reservekopieen', broken), 8_192);
    truncateSync(join(folder, 'wijkstem.db'), 8_192);
    for (const command of ['status', 'code', 'import', 'history', 'undo']) {
      const { code, stderr } = await run(folder, command);
      expect([code, stderr.replace(/\d\d-\d\d-\d{4} \d\d:\d\d/, 'toen')]).toEqual([
        1,
        `wijkstem.db: de database is beschadigd. Zet de reservekopie van toen terug: wijkstem restore ${good}\n`,
      ]);
    }
  });

  it('can be left by going back, when a newer version made it its own', async () => {
    const folder = await project();
    const fragments = await run(folder, 'fragments');
    const name = await backUp(folder);
    const db = new Database(join(folder, 'wijkstem.db'));
    db.pragma('user_version = 999');
    db.close();
    const { stderr } = await run(folder, 'status');
    expect(stderr).toMatch(
      /van een nieuwere versie van wijkstem\. Werk wijkstem bij, of zet de reservekopie van/,
    );
    expect(stderr).toContain(`terug: wijkstem restore ${name}\n`);
    expect((await run(folder, 'restore', name)).stdout).toContain('wijkstem.db.beschadigd-1');
    expect(await run(folder, 'fragments')).toEqual(fragments);
  });

  it('is not taken for a new one when it was emptied', async () => {
    const folder = await project();
    const name = await backUp(folder);
    truncateSync(join(folder, 'wijkstem.db'), 0);
    for (const command of ['status', 'import']) {
      const { code, stderr } = await run(folder, command);
      expect([code, stderr]).toEqual([1, expect.stringContaining(`leeggemaakt. Zet de reservekopie van`)]);
      expect(stderr).toContain(name);
    }
  });
});
