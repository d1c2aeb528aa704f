/** A key or a database that is lost, older or another one: nothing begins anew in silence, and what helps is named. */

import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../support/contents.js';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';

const HEAD = 'respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren\n';
const row = (number: number): string =>
  `R0${number};verdeler;noord;R0${number}.txt;R;2026-09-0${number};ja\n`;
const talk = (name: string): string => `I: Wie hielp u?\n\nR: Dat was mevrouw ${name}, die deed alles.\n`;

/** Three interviews that each name somebody else, of which the first was imported. */
async function begun(): Promise<string> {
  const folder = smallProject({ 'respondents.csv': HEAD + row(1) + row(2) + row(3) });
  for (const [file, name] of [
    ['R01.txt', 'Bouzid'],
    ['R02.txt', 'Verhoeven'],
    ['R03.txt', 'Ramautar'],
  ] as const) {
    writeFileSync(join(folder, 'interviews', file), talk(name));
  }
  expect((await run(folder, 'import', 'R01.txt')).code).toBe(0);
  return folder;
}

const keyOf = (folder: string): string => join(folder, 'sleutel.json');
const stateOf = (folder: string): string => JSON.stringify(contentsOf(join(folder, 'wijkstem.db')));
const copiesIn = (folder: string, end: string): string[] =>
  readdirSync(join(folder, 'reservekopieen'))
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, 'reservekopieen', name));

describe('a key', () => {
  it('that is gone is never replaced by a new one: import stops, says what is lost, and changes nothing', async () => {
    const folder = await begun();
    rmSync(keyOf(folder));
    const before = stateOf(folder);
    const { code, stderr } = await run(folder, 'import');
    expect(code).toBe(1);
    expect(stderr).toContain('sleutel.json: de sleutel ontbreekt');
    expect(stderr).toContain('weet niemand meer wie wie is');
    expect([existsSync(keyOf(folder)), stateOf(folder)]).toEqual([false, before]);
  });

  it('that is gone is told of also when there is nothing to read', async () => {
    const folder = await begun();
    rmSync(keyOf(folder));
    const { code, stderr } = await run(folder, 'import', 'R01.txt');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^sleutel\.json: de sleutel ontbreekt/)]);
    expect(existsSync(keyOf(folder))).toBe(false);
  });

  it('lies beside each reserve copy, which is named when it is needed, and opens the way again', async () => {
    const folder = await begun();
    await run(folder, 'import', 'R02.txt');
    await run(folder, 'backup');
    rmSync(keyOf(folder));
    const { stderr } = await run(folder, 'import');
    const copies = copiesIn(folder, '.sleutel.json');
    const [named] = copies.filter((copy) => stderr.includes(copy.slice(folder.length + 1)));
    expect(copiesIn(folder, '.db')).toHaveLength(copies.length);
    copyFileSync(named ?? '', keyOf(folder));
    expect(await run(folder, 'import')).toMatchObject({ code: 0 });
    expect(readFileSync(keyOf(folder), 'utf8')).toContain('Ramautar');
  });

  it('that is older would give a number out twice, and is refused by import and by names import', async () => {
    const folder = await begun();
    const older = readFileSync(keyOf(folder));
    await run(folder, 'import', 'R02.txt');
    await run(folder, 'names', 'export', '--output', 'namen.csv');
    writeFileSync(keyOf(folder), older);
    const before = stateOf(folder);
    for (const command of [['import'], ['import', '--again'], ['names', 'import', 'namen.csv']]) {
      const { code, stderr } = await run(folder, ...command);
      expect([command, code]).toEqual([command, 1]);
      expect(stderr).toContain('de sleutel is ouder dan de teksten');
    }
    expect(stateOf(folder)).toBe(before);
  });

  it('of another project is refused, however far that one is', async () => {
    const [folder, other] = [await begun(), await begun()];
    await run(other, 'import');
    copyFileSync(keyOf(other), keyOf(folder));
    expect((await run(folder, 'import')).stderr).toContain('de sleutel is die van een ander project');
    expect((await run(folder, 'check')).code).toBe(1);
  });

  it('names nobody any more beside a reserve copy after that person was forgotten', async () => {
    const folder = await begun();
    await run(folder, 'import', 'R02.txt');
    await run(folder, 'backup');
    expect(
      copiesIn(folder, '.sleutel.json')
        .map((copy) => readFileSync(copy, 'utf8'))
        .join(),
    ).toContain('Verhoeven');
    expect((await run(folder, 'forget', 'R02', '--ja')).code).toBe(0);
    for (const copy of copiesIn(folder, '.sleutel.json')) {
      expect(readFileSync(copy, 'utf8')).not.toContain('Verhoeven');
    }
  });
});

describe('a draft of a key that a stopped program left', () => {
  const DRAFT = '.sleutel.json.0a0a0a0a-1b1b-4c4c-8d8d-2e2e2e2e2e2e.tmp';
  const draftsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  it('is never taken for the key', async () => {
    const folder = await begun();
    copyFileSync(keyOf(folder), join(folder, DRAFT));
    rmSync(keyOf(folder));
    expect((await run(folder, 'import')).stderr).toContain('sleutel.json: de sleutel ontbreekt');
  });

  it('is gone after the next import that writes the key', async () => {
    const folder = await begun();
    writeFileSync(join(folder, DRAFT), 'half');
    expect(await run(folder, 'import', 'R02.txt')).toMatchObject({ code: 0 });
    expect(draftsIn(folder)).toEqual([]);
  });

  it('is gone after somebody is forgotten, also when the key itself does not name them', async () => {
    const folder = await begun();
    writeFileSync(join(folder, DRAFT), 'Ramautar');
    expect(await run(folder, 'forget', 'R03', '--ja')).toMatchObject({ code: 0 });
    expect(draftsIn(folder)).toEqual([]);
  });
});

describe('a database', () => {
  it.each([
    ['is gone', (path: string) => rmSync(path), 'de database is er niet meer'],
    ['is empty', (path: string) => writeFileSync(path, ''), 'de database is leeggemaakt'],
  ])('that %s beside reserve copies is no new project', async (_, lose, message) => {
    const folder = await begun();
    await run(folder, 'code');
    await run(folder, 'backup');
    lose(join(folder, 'wijkstem.db'));
    for (const command of [['import'], ['code'], ['status'], ['check']]) {
      const { code, stderr } = await run(folder, ...command);
      expect([command, code]).toEqual([command, 1]);
      expect(stderr).toContain(message);
      expect(stderr).toMatch(/wijkstem restore \S+\.db/);
    }
    expect((await run(folder, 'restore', '1')).code).toBe(0);
    expect((await run(folder, 'status')).stdout).toContain('1');
  });
});
