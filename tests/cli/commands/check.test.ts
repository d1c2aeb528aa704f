/** What `check` finds in a project that something went wrong with, and what it repairs. */

import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { CheckResult } from '../../../src/work/checking/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { CODEBOOK, PROJECT, smallProject } from '../../support/project.js';
import { fillReview } from '../../support/review-file.js';
import { run, runWith } from '../../support/run.js';

/** A project with suggestions, a decision and a memo on a passage. */
async function project(): Promise<string> {
  const folder = smallProject();
  for (const command of ['import', 'code']) await run(folder, command);
  const { stdout } = await run(folder, 'fragments', '--json', '--code', 'opb_groen');
  const id = FragmentsResult.parse(JSON.parse(stdout)).fragmenten[0]?.id ?? '';
  await run(folder, 'memo', 'add', 'Groen!', '--fragment', id, '--codeur', 'Anna');
  await fillReview(folder, 'opb_groen');
  expect((await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna')).stdout).toContain(
    '1 bevestigd',
  );
  return folder;
}

function damage(folder: string, sql: string): void {
  const db = new Database(join(folder, 'wijkstem.db'));
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

/** Lets an index lag behind its table, as a failing disk would. */
function letIndexLag(folder: string): void {
  const path = join(folder, 'wijkstem.db');
  const db = new Database(path);
  db.unsafeMode();
  const columns = 'type, name, tbl_name, rootpage, sql';
  const row = db
    .prepare(`SELECT ${columns} FROM sqlite_master WHERE name = 'suggestion_by_place'`)
    .raw()
    .get();
  db.pragma('writable_schema = ON');
  db.exec("DELETE FROM sqlite_master WHERE name = 'suggestion_by_place'");
  db.close();
  damage(folder, "UPDATE suggestion SET code = 'bes_stem' WHERE code = 'bes_eerlijk'");
  const again = new Database(path);
  again.unsafeMode();
  again.pragma('writable_schema = ON');
  again.prepare(`INSERT INTO sqlite_master (${columns}) VALUES (?, ?, ?, ?, ?)`).run(...(row as unknown[]));
  again.close();
}

async function check(folder: string, ...argv: readonly string[]) {
  const { code, stdout } = await run(folder, 'check', '--json', ...argv);
  const result = CheckResult.parse(JSON.parse(stdout));
  expect(code).toBe(result.in_orde ? 0 : 1);
  return result;
}

async function kinds(folder: string): Promise<string[]> {
  return (await check(folder)).bevindingen.map(({ soort }) => soort);
}

describe('wijkstem check', () => {
  it('finds nothing in a project where all is well, and changes nothing', async () => {
    const folder = await project();
    const before = readFileSync(join(folder, 'wijkstem.db'));
    expect(await run(folder, 'check')).toEqual({ code: 0, stdout: 'Alles is in orde.\n', stderr: '' });
    expect(await check(folder, '--fix')).toEqual({ in_orde: true, hersteld: false, bevindingen: [] });
    expect(readFileSync(join(folder, 'wijkstem.db'))).toEqual(before);
  });

  it('is content after a correction, a rename of a code, an undo and a forgotten person', async () => {
    const folder = await project();
    const path = join(folder, 'interviews', 'R01.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('De moestuin', 'Die mooie moestuin'));
    await run(folder, 'import', '--replace');
    expect(await kinds(folder)).toEqual([]);
    writeFileSync(
      join(folder, 'codeboek.yaml'),
      CODEBOOK.replace('id: opb_groen,', 'id: opb_tuin, was: [opb_groen],'),
    );
    await run(folder, 'code');
    expect(await kinds(folder)).toEqual([]);
    await run(folder, 'undo', '2');
    await run(folder, 'redo');
    expect(await kinds(folder)).toEqual([]);
    await run(folder, 'forget', 'R02', '--ja');
    expect(await kinds(folder)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['tekst', "UPDATE revision SET text = replace(text, 'Wie schreeuwt', 'Wie roeptsch')", 'R02.txt'],
    ['beurten', 'UPDATE turn SET start = start - 5 WHERE number = 2 AND revision = 1', 'R01.txt'],
    ['beurten', "UPDATE turn SET notes = '[null]' WHERE number = 2 AND revision = 1", 'R01.txt'],
    ['beurten', "UPDATE turn SET notes = 'geen json' WHERE number = 2 AND revision = 1", 'R01.txt'],
    ['voorstel', "UPDATE suggestion SET start = start + 1 WHERE code = 'bes_stem'", 'R01.txt'],
    ['voorstel', "UPDATE suggestion SET evidence = 'geen json' WHERE code = 'bes_stem'", 'R01.txt'],
    ['beslissing', "UPDATE decision SET text = 'De moestuin verloor.'", ''],
    ['memo', 'UPDATE memo SET "end" = "end" - 1', ''],
    ['stemmen', 'UPDATE voice SET first_turn = first_turn + 1', ''],
    ['stemmen', 'DELETE FROM voice_code', ''],
    ['afgeleid', "INSERT INTO tokens VALUES (99, 1, x'00')", ''],
    ['bijhouden', 'DROP TRIGGER undo_decision_delete', 'undo_decision_delete'],
    ['schema', 'DROP INDEX memo_by_place', 'memo_by_place'],
  ])('finds %s after: %s', async (kind, sql, where) => {
    const folder = await project();
    damage(folder, sql);
    const { bevindingen } = await check(folder);
    const found = bevindingen.find(({ soort }) => soort === kind);
    expect(found).toMatchObject({ ernst: 'fout' });
    if (where !== '') expect(found?.waar).toEqual([where]);
    const { stdout, stderr } = await run(folder, 'check');
    expect(stdout).toMatch(/^fout: /);
    expect(stdout + stderr).not.toMatch(/moestuin|schreeuwt|Groen/);
    expect(stderr).toMatch(/^\d+ fout(?:en)? gevonden\.\n$/);
  });

  it('finds what was left behind on a text from before a correction, and rows that refer to nothing', async () => {
    const folder = await project();
    damage(
      folder,
      `INSERT INTO revision (transcript, number, format, source_hash, speakers, text_hash, text)
         SELECT transcript, 2, format, source_hash, speakers, text_hash, text FROM revision WHERE id = 1;
       INSERT INTO turn SELECT (SELECT max(id) FROM revision), number, speaker, seconds, start, end, notes
         FROM turn WHERE revision = 1`,
    );
    expect(await kinds(folder)).toEqual(expect.arrayContaining(['achtergebleven']));
    damage(folder, 'DELETE FROM turn WHERE revision = 1');
    expect(await kinds(folder)).toEqual(expect.arrayContaining(['verwijzing', 'beurten']));
  });

  it('finds damage of the file itself, and names a reserve copy', async () => {
    const folder = await project();
    const path = join(folder, 'wijkstem.db');
    const db = new Database(path);
    const page = db.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'memo'").pluck().get() as number;
    const size = db.pragma('page_size', { simple: true }) as number;
    db.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, (page - 1) * size + 8, page * size));
    const { code, stdout, stderr } = await run(folder, 'check');
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/beschadigd.*wijkstem restore/);
  });

  it('finds who was forgotten and came back', async () => {
    const folder = await project();
    const before = readFileSync(join(folder, 'wijkstem.db'));
    await run(folder, 'forget', 'R01', '--ja');
    writeFileSync(join(folder, 'wijkstem.db'), before);
    const { bevindingen } = await check(folder);
    expect(bevindingen.find(({ soort }) => soort === 'vergeten')).toMatchObject({
      ernst: 'fout',
      waar: ['R01'],
      wat_te_doen: 'Typ: wijkstem forget R01 --ja',
    });
  });

  it('finds a key that is older than the pseudonyms, or gone, or cannot be read', async () => {
    const folder = smallProject({
      'interviews/R01.txt':
        'I: Hoe ging het?\n\nR: Mevrouw Jansen vond het eerlijk, en meneer De Vries ook.\n',
    });
    for (const command of ['import', 'code']) await run(folder, command);
    expect(await kinds(folder)).toEqual([]);
    const path = join(folder, 'sleutel.json');
    const key = readFileSync(path, 'utf8');
    rmSync(path);
    const { bevindingen } = await check(folder);
    expect(bevindingen).toMatchObject([
      { soort: 'sleutel', ernst: 'fout', waar: ['PERSOON-1', 'PERSOON-2'], herstelbaar: false },
    ]);
    writeFileSync(path, key.replace('"number": 2', '"number": 9'));
    expect((await check(folder)).bevindingen).toMatchObject([
      { soort: 'sleutel', ernst: 'let op', waar: ['PERSOON-2'] },
    ]);
    writeFileSync(path, key.slice(0, 40));
    expect((await check(folder)).bevindingen).toMatchObject([{ soort: 'sleutel', ernst: 'fout' }]);
    expect((await run(folder, 'check')).stdout).toMatch(/^fout: sleutel\.json: /);
  });

  it('says that it did not look at a key of which nobody gave the passphrase', async () => {
    const folder = smallProject({
      'project.yaml': PROJECT,
      'interviews/R01.txt': 'I: Hoe ging het?\n\nR: Mevrouw Jansen vond het eerlijk.\n',
    });
    await runWith({ passphrase: 'een lang geheim' }, folder, 'import');
    expect((await check(folder)).bevindingen).toMatchObject([
      { soort: 'sleutel', ernst: 'let op', waar: ['sleutel.json'] },
    ]);
    expect((await runWith({ passphrase: 'een lang geheim' }, folder, 'check')).stdout).toBe(
      'Alles is in orde.\n',
    );
    expect((await runWith({ passphrase: 'een ander geheim' }, folder, 'check')).code).toBe(1);
  });

  it('mentions what is no mistake: a code that left, a file without respondent, a copy that cannot be read', async () => {
    const folder = await project();
    writeFileSync(
      join(folder, 'codeboek.yaml'),
      CODEBOOK.replace(
        /.*opb_groen.*\n/,
        '      - {id: opb_x, label: X, definitie: Iets., zoektermen: [iets]}\n',
      ),
    );
    const respondents = join(folder, 'respondents.csv');
    writeFileSync(respondents, readFileSync(respondents, 'utf8').replace(/R02.*\n/, ''));
    await run(folder, 'backup');
    const { stdout } = await run(folder, 'restore', '--json');
    const [copy] = (JSON.parse(stdout) as { reservekopieen: { naam: string }[] }).reservekopieen;
    truncateSync(join(folder, 'reservekopieen', copy?.naam ?? ''), 5_000);
    const { bevindingen, in_orde } = await check(folder);
    expect(in_orde).toBe(true);
    expect(bevindingen.map(({ soort, ernst, waar }) => [soort, ernst, waar])).toEqual([
      ['code', 'let op', ['opb_groen']],
      ['codering', 'let op', ['opb_groen']],
      ['respondent', 'let op', ['R02.txt']],
      ['reservekopie', 'let op', [copy?.naam]],
    ]);
    expect((await run(folder, 'check')).code).toBe(0);
  });
});

describe('wijkstem check --fix', () => {
  it.each([
    "UPDATE suggestion SET start = start + 1 WHERE code = 'bes_stem'",
    "UPDATE suggestion SET evidence = 'geen json' WHERE code = 'bes_stem'",
    "UPDATE suggestion SET probability = 0.5, strength = 'zwak' WHERE code = 'bes_stem'",
    "INSERT INTO tokens VALUES (99, 1, x'00')",
    'DROP TRIGGER undo_decision_delete',
    "INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, evidence) SELECT 'x', 77, turn, code, start, end, text, strength, evidence FROM suggestion LIMIT 1",
  ])('repairs what %s did, after a reserve copy, without touching a decision', async (sql) => {
    const folder = await project();
    const fragments = await run(folder, 'fragments');
    damage(folder, sql);
    expect((await check(folder)).in_orde).toBe(false);
    expect(await check(folder, '--fix')).toMatchObject({ in_orde: true, hersteld: true });
    expect((await run(folder, 'restore')).stdout).toMatch(/voor check/);
    await run(folder, 'code');
    expect(await run(folder, 'fragments')).toEqual(fragments);
    expect((await run(folder, 'memo', 'list')).stdout).toContain('Groen!');
    expect(await kinds(folder)).toEqual([]);
  });

  it('makes an index anew that lags behind', async () => {
    const folder = await project();
    letIndexLag(folder);
    expect(await kinds(folder)).toContain('index');
    expect(await check(folder, '--fix')).toMatchObject({ in_orde: true, hersteld: true });
  });

  it('leaves what a person made as it is, and says so by exit code', async () => {
    const folder = await project();
    damage(folder, "UPDATE decision SET text = 'De moestuin verloor.'");
    const before = await run(folder, 'fragments');
    expect(await check(folder, '--fix')).toMatchObject({ in_orde: false, hersteld: false });
    expect(await run(folder, 'fragments')).toEqual(before);
  });
});
