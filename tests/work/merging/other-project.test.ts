/** What `merge` refuses in one line, with nothing changed here or there. */

import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/store/migrations.js';
import { contentsOf } from '../../support/contents.js';
import { folderWith, PROJECT, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { codedProject, copyOf, decide, yes } from '../../support/two-copies.js';

async function refused(other: (here: string) => string | Promise<string>) {
  const here = await codedProject();
  const folder = await other(here);
  const before = contentsOf(join(here, 'wijkstem.db'));
  const { code, stdout, stderr } = await run(here, 'merge', folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(contentsOf(join(here, 'wijkstem.db'))).toEqual(before);
  return stderr.replaceAll(folder, 'MAP');
}

/** A copy of which something is changed. */
function copyWith(change: (copy: string) => void): (here: string) => string {
  return (here) => {
    const copy = copyOf(here);
    change(copy);
    return copy;
  };
}

const ITS_DATABASE = 'MAP: dit is de database van dit project zelf. Noem die van de andere kopie.\n';

describe('merge refuses', { timeout: 120_000 }, () => {
  it('a folder that is not there or holds no project, and a file that is no database', async () => {
    expect(await refused(() => '/nergens/te-vinden')).toBe(
      'MAP: deze map bestaat niet. Controleer de naam.\n',
    );
    expect(await refused((here) => join(here, 'respondents.csv'))).toMatch(
      /^MAP: dit is geen database van wijkstem, of het bestand is beschadigd\./,
    );
    expect(await refused(() => folderWith({ 'a.txt': 'a' }))).toBe(
      'MAP: hier staat geen project.yaml. Noem de projectmap van de andere kopie.\n',
    );
  });

  it('the project itself, also through a link or by its database', async () => {
    expect(await refused((here) => join(here, 'wijkstem.db'))).toBe(ITS_DATABASE);
    const itself = 'MAP: dit is dit project zelf. Noem de map van de andere kopie.\n';
    expect(await refused((here) => here)).toBe(itself);
    expect(
      await refused((here) => {
        const link = join(folderWith({}), 'link');
        symlinkSync(here, link);
        return link;
      }),
    ).toBe(itself);
    expect(
      await refused((here) => {
        const copy = copyOf(here);
        rmSync(join(copy, 'wijkstem.db'));
        symlinkSync(join(here, 'wijkstem.db'), join(copy, 'wijkstem.db'));
        return copy;
      }),
    ).toBe(ITS_DATABASE);
  });

  it('a project in which nothing was imported, or whose database was emptied', async () => {
    expect(await refused(() => smallProject())).toBe(
      'MAP: daar is nog niets ingelezen. Er valt niets samen te voegen.\n',
    );
    expect(await refused(copyWith((copy) => truncateSync(join(copy, 'wijkstem.db'))))).toBe(
      'MAP, wijkstem.db: deze database is leeg. Zet daar eerst een reservekopie terug: wijkstem restore\n',
    );
  });

  it('files with mistakes, and says in which folder they lie', async () => {
    const mistake = copyWith((copy) => writeFileSync(join(copy, 'project.yaml'), 'naam: [\n'));
    expect(await refused(mistake)).toMatch(/^MAP, project\.yaml/);
    const codebook = copyWith((copy) => writeFileSync(join(copy, 'codeboek.yaml'), 'themas: 3\n'));
    expect(await refused(codebook)).toMatch(/^MAP, codeboek\.yaml/);
    const tombstones = copyWith((copy) => writeFileSync(join(copy, 'vergeten.json'), '{}'));
    expect(await refused(tombstones)).toMatch(/^MAP, vergeten\.json/);
  });

  it('a database that is damaged, another program’s, or a newer version’s', async () => {
    const damaged = copyWith((copy) => {
      const path = join(copy, 'wijkstem.db');
      const bytes = readFileSync(path);
      bytes.fill(0xaa, 4096, 12_000);
      writeFileSync(path, bytes);
    });
    expect(await refused(damaged)).toBe(
      'MAP, wijkstem.db: de database is beschadigd. Zet daar eerst een reservekopie terug: wijkstem restore\n',
    );
    const text = copyWith((copy) => writeFileSync(join(copy, 'wijkstem.db'), 'geen database '.repeat(100)));
    expect(await refused(text)).toMatch(
      /^MAP, wijkstem\.db: dit is geen database van wijkstem, of het bestand is beschadigd\. /,
    );
    const foreign = copyWith((copy) => {
      rmSync(join(copy, 'wijkstem.db'));
      new Database(join(copy, 'wijkstem.db')).exec('CREATE TABLE a (b)').close();
    });
    expect(await refused(foreign)).toMatch(/^MAP, wijkstem\.db: dit is een database van een ander programma/);
    const newer = copyWith((copy) => {
      const db = new Database(join(copy, 'wijkstem.db'));
      db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
      db.close();
    });
    expect(await refused(newer)).toBe(
      'MAP, wijkstem.db: deze database is van een nieuwere versie van wijkstem. Werk wijkstem hier bij en probeer het opnieuw.\n',
    );
  });

  it('a database that another computer is writing to', async () => {
    const busy = copyWith((copy) => {
      const mark = { computer: 'ANDERE-PC', process: 1, since: '2026-11-20T10:00:00.000Z' };
      writeFileSync(join(copy, 'wijkstem.db.bezig'), JSON.stringify(mark));
    });
    expect(await refused(busy)).toMatch(
      /^MAP, wijkstem\.db: op computer ANDERE-PC is een opdracht bezig met dit project\. /,
    );
  });

  it('a database in which a passage does not hold the words at its place', async () => {
    const shifted = async (here: string): Promise<string> => {
      const copy = copyOf(here);
      await decide(copy, 'Bob', yes);
      const db = new Database(join(copy, 'wijkstem.db'));
      db.exec('UPDATE decision SET end = end + 9000000');
      db.close();
      return copy;
    };
    expect(await refused(shifted)).toBe(
      'MAP: in de database daar klopt iets niet. Typ eerst: wijkstem check --project "MAP"\n',
    );
  });

  it('a project with another name that has no interview in common', async () => {
    const other = async (): Promise<string> =>
      codedProject({
        'project.yaml': `${PROJECT.replace('Proef', 'Iets anders')}privacy: {sleutel: leesbaar}\n`,
        'interviews/R01.txt': 'I: Ja?\n\nR: Dit is een heel ander gesprek, en het was eerlijk.\n',
        'interviews/R02.txt': 'I: Nou?\n\nR: En dit ook, met een moestuin.\n',
      });
    expect(await refused(other)).toMatch(/^MAP: dit lijkt een ander project/);
  });

  it('anything as long as nothing was imported here', async () => {
    const here = smallProject();
    expect(await run(here, 'merge', await codedProject())).toMatchObject({
      code: 1,
      stderr: 'Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n',
    });
  });
});

describe('another copy', () => {
  it('may have an earlier schema, and keeps it', async () => {
    const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
    const old = gunzipSync(readFileSync(join(schemas, 'schema-4.sqlite.gz')));
    const other = smallProject({ 'wijkstem.db': old });
    const here = await codedProject();
    const { code, stdout } = await run(here, 'merge', other);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Overgenomen uit .*: 1 beslissing \(Anna 1\)/),
    ]);
    expect(readFileSync(join(other, 'wijkstem.db'))).toEqual(old);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
  });

  it('may be in use, with changes that are not in its file yet', async () => {
    const here = await codedProject();
    const other = copyOf(here);
    const db = new Database(join(other, 'wijkstem.db'));
    db.pragma('journal_mode = WAL');
    db.exec(
      `INSERT INTO memo (id, kind, coder, written, body) VALUES ('0123456789ab', 'project', 'Bob', '2026-11-28T10:00:00.000Z', 'Nog open.')`,
    );
    expect(await run(here, 'merge', other)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 memo'),
    });
    db.close();
  });

  it('may be a database alone, as a synchronising program leaves it', async () => {
    const here = await codedProject();
    const other = copyOf(here);
    await decide(other, 'Bob', yes);
    writeFileSync(join(here, 'wijkstem-LAPTOP7.db'), readFileSync(join(other, 'wijkstem.db')));
    const { code, stdout } = await run(here, 'merge', 'wijkstem-LAPTOP7.db');
    expect([code, stdout]).toEqual([
      0,
      'Overgenomen uit wijkstem-LAPTOP7.db: 4 beslissingen (Bob 4). Ongedaan maken: wijkstem undo.\n',
    ]);
    const unlike = await codedProject({
      'interviews/R01.txt': 'I: Ja?\n\nR: Dit is een heel ander gesprek, en het was eerlijk.\n',
      'interviews/R02.txt': 'I: Nou?\n\nR: En dit ook, met een moestuin.\n',
    });
    expect(await run(here, 'merge', join(unlike, 'wijkstem.db'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('deze database heeft geen interview met dit project gemeen'),
    });
  });

  it('may lie within the folder of this one', async () => {
    const here = await codedProject();
    const other = copyOf(here);
    await decide(other, 'Bob', yes);
    mkdirSync(join(here, 'van-bob'));
    for (const name of ['project.yaml', 'respondents.csv', 'codeboek.yaml', 'wijkstem.db']) {
      writeFileSync(join(here, 'van-bob', name), readFileSync(join(other, name)));
    }
    expect(await run(here, 'merge', 'van-bob/')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Overgenomen uit van-bob: 4 beslissingen/),
    });
  });
});
