import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ForgetResult } from '../../../src/work/forgetting/result.js';
import { ImportResult } from '../../../src/work/importing/result.js';
import { MemosResult } from '../../../src/work/memos/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { found, OF_R01, OF_R04, RESPONDENTS, usedProject } from '../../support/used-project.js';

/** Imports into an empty database; @returns what the import said on stderr */
async function startAnew(folder: string, respondents: string): Promise<string> {
  writeFileSync(join(folder, 'respondents.csv'), respondents);
  rmSync(join(folder, 'wijkstem.db'));
  rmSync(join(folder, 'reservekopieen'), { recursive: true, force: true });
  const { stderr } = await run(folder, 'import');
  await run(folder, 'code');
  return stderr;
}

/** The databases among what stands there; each has its key beside it. */
function copiesIn(folder: string): string[] {
  return readdirSync(join(folder, 'reservekopieen')).filter((name) => name.endsWith('.db'));
}

async function fragments(folder: string): Promise<string[]> {
  const { fragmenten } = FragmentsResult.parse(
    JSON.parse((await run(folder, 'fragments', '--json', '--limit', '0')).stdout),
  );
  return fragmenten.map(({ respondent, code, status, beurt, tekst }) =>
    [respondent, code, status, beurt, tekst].join(' | '),
  );
}

describe('wijkstem forget', () => {
  it('leaves not a byte of a person who was interviewed alone', async () => {
    const folder = await usedProject();
    expect(found(folder, OF_R01)).not.toEqual([]);
    const others = (await fragments(folder)).filter((fragment) => !fragment.startsWith('R01'));
    const { code, stdout } = await run(folder, 'forget', 'r01', '--ja');
    expect(code).toBe(0);
    expect(stdout).toContain('R01 is vergeten. Weggehaald: 1 tekst, 2 beurten, ');
    expect(found(folder, OF_R01)).toEqual([]);
    expect(await fragments(folder)).toEqual(others);
  });

  it('leaves not a byte of one voice in a group, and everything of the others', async () => {
    const folder = await usedProject();
    expect(found(folder, OF_R04)).not.toEqual([]);
    const others = (await fragments(folder)).filter((fragment) => !fragment.startsWith('R04'));
    expect(others.some((fragment) => fragment.startsWith('R03') && fragment.includes('bevestigd'))).toBe(
      true,
    );
    const { stdout } = await run(folder, 'forget', 'R04', '--ja', '--json');
    expect(ForgetResult.parse(JSON.parse(stdout)).verwijderd).toMatchObject({
      teksten: 0,
      beurten: 1,
      memos: 1,
    });
    expect(found(folder, OF_R04)).toEqual([]);
    expect(await fragments(folder)).toEqual(others);
    const memos = MemosResult.parse(JSON.parse((await run(folder, 'memo', 'list', '--json')).stdout)).memos;
    expect(memos.find(({ memo }) => memo === 'Blijft staan')?.passage).toMatchObject({
      beurt: 4,
      tekst: 'Gestemd is er wel, ook al was dat niet eerlijk verdeeld.',
    });
  });

  it('lets the codings of the others be what coding again makes of the shorter text', async () => {
    const folder = await usedProject();
    await run(folder, 'forget', 'R04', '--ja');
    const before = await fragments(folder);
    expect((await run(folder, 'code')).stdout).toContain('0 nieuwe voorstellen, 0 vervallen');
    expect(await fragments(folder)).toEqual(before);
    expect(found(folder, OF_R04)).toEqual([]);
  });

  it('is not undone by reading the sources in again, also when the rows are gone', async () => {
    const folder = await usedProject();
    await run(folder, 'forget', 'R01', '--ja');
    await run(folder, 'forget', 'R04', '--ja');
    for (const respondents of [RESPONDENTS, RESPONDENTS.replace(/R01.*\n/, '').replace(/R04.*\n/, '')]) {
      writeFileSync(join(folder, 'respondents.csv'), respondents);
      const { stdout, stderr } = await run(folder, 'import', '--json');
      const { bestanden } = ImportResult.parse(JSON.parse(stdout));
      expect(bestanden.find(({ bestand }) => bestand === 'R01.txt')?.uitkomst).toBe('overgeslagen');
      expect(stderr).toMatch(/R01\.txt: R01 is op \d+ \p{L}+ \d{4} vergeten en wordt niet meer ingelezen\./u);
      expect(found(folder, [...OF_R01, ...OF_R04])).toEqual([]);
      await run(folder, 'import', '--format', 'txt', 'groep.txt');
      expect(found(folder, [...OF_R01, ...OF_R04])).toEqual([]);
    }
  });

  it('keeps a voice out of a new database too, and the whole group where nothing tells it apart any longer', async () => {
    const folder = await usedProject();
    await run(folder, 'forget', 'R04', '--ja');
    const others = (await fragments(folder)).filter((fragment) => fragment.startsWith('R03'));
    await startAnew(folder, RESPONDENTS);
    const again = (await fragments(folder)).filter((fragment) => fragment.startsWith('R03'));
    const undecided = others.map((fragment) => fragment.replace('bevestigd', 'voorstel'));
    expect(again).toEqual(undecided);
    expect(found(folder, OF_R04)).toEqual([]);
    expect(await startAnew(folder, RESPONDENTS.replace(/R04.*\n/, ''))).toContain(
      'groep.txt: hieruit is R04 vergeten, maar de beurten van R04 zijn niet meer te herkennen.',
    );
    expect(found(folder, OF_R04)).toEqual([]);
  });

  it('takes the person out of every reserve copy, and a copy that is put back brings nobody back', async () => {
    const folder = await usedProject();
    await run(folder, 'backup');
    const copies = copiesIn(folder).length;
    expect(copies).toBeGreaterThan(1);
    const { stdout } = await run(folder, 'forget', 'R01', '--ja', '--json');
    expect(ForgetResult.parse(JSON.parse(stdout)).reservekopieen).toBe(copies);
    expect((await run(folder, 'forget', 'R04', '--ja')).code).toBe(0);
    expect(found(folder, [...OF_R01, ...OF_R04])).toEqual([]);
    for (const name of copiesIn(folder)) {
      expect((await run(folder, 'restore', name)).code).toBe(0);
      expect((await fragments(folder)).filter((fragment) => /^R0[14]/.test(fragment))).toEqual([]);
    }
    expect(found(folder, [...OF_R01, ...OF_R04])).toEqual([]);
  }, 30_000);

  it('honours the tombstones when a copy from elsewhere is put back', async () => {
    const folder = await usedProject();
    await run(folder, 'backup');
    const [name = ''] = copiesIn(folder);
    const kept = readFileSync(join(folder, 'reservekopieen', name));
    await run(folder, 'forget', 'R04', '--ja');
    writeFileSync(join(folder, 'reservekopieen', name), kept);
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace(/R04.*\n/, ''));
    expect((await run(folder, 'restore', name)).code).toBe(0);
    rmSync(join(folder, 'reservekopieen'), { recursive: true });
    expect(found(folder, OF_R04)).toEqual([]);
  }, 30_000);

  it('names a reserve copy that can not be opened, for the researcher to delete', async () => {
    const folder = await usedProject();
    await run(folder, 'backup');
    const [name = ''] = copiesIn(folder);
    const path = join(folder, 'reservekopieen', name);
    writeFileSync(path, readFileSync(path).subarray(0, 10_000));
    expect((await run(folder, 'forget', 'R01', '--ja')).stdout).toContain(
      `- reservekopieen/${name}: deze kopie van de database kan niet worden opgeschoond\n`,
    );
  });

  it('takes names out of the key that only this person said, and keeps those of others', async () => {
    const folder = smallProject({
      'respondents.csv': RESPONDENTS,
      'interviews/R01.txt': 'I: Wie was dat?\n\nR: Dat was mevrouw Hendriks, en meneer Willemsen ook.\n',
      'interviews/R02.txt': 'I: Wie was dat?\n\nR: Dat was meneer Willemsen.\n',
      'interviews/groep.txt':
        'I: Wie?\n\nStem drie: Mevrouw Kuipers was er.\n\nStem vier: Nee, mevrouw Verhoeven was er.\n\nStem drie: Goed.\n',
    });
    await run(folder, 'import');
    const names = ['Hendriks', 'Willemsen', 'Kuipers', 'Verhoeven'];
    expect(found(folder, names)).toEqual(names);
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    expect(found(folder, names)).toEqual(['Willemsen', 'Kuipers', 'Verhoeven']);
    expect((await run(folder, 'forget', 'R04', '--ja')).code).toBe(0);
    expect(found(folder, names)).toEqual(['Willemsen', 'Kuipers']);
  });

  it('shows first what would go, and changes nothing', async () => {
    const folder = await usedProject();
    const before = readFileSync(join(folder, 'wijkstem.db'));
    const { stdout } = await run(folder, 'forget', 'R04', '--dry-run');
    expect(stdout).toContain('Proef, er is niets verwijderd. Van R04 zou weggaan: 1 beurt, ');
    expect(stdout).toContain('- interviews/groep.txt: de beurten van R04\n');
    const { code, stderr } = await run(folder, 'forget', 'R04');
    expect(stderr).toContain('kan niet ongedaan worden gemaakt');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'wijkstem.db')).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'vergeten.json'))).toBe(false);
  });

  it('can be done again after it was stopped half-way, and says so until then', async () => {
    const folder = await usedProject();
    const reader = new Database(join(folder, 'wijkstem.db'), { readonly: true });
    const open = reader.prepare('SELECT text FROM revision').iterate();
    open.next();
    const { code, stderr } = await run(folder, 'forget', 'R01', '--ja');
    expect(stderr).toContain('wijkstem.db: een ander programma');
    expect(code).toBe(1);
    open.return?.();
    reader.close();
    expect((await run(folder, 'status')).stderr).toContain(
      'Let op, het vergeten van R01 is niet afgemaakt. Typ nog eens: wijkstem forget R01 --ja\n',
    );
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    expect(found(folder, OF_R01)).toEqual([]);
    expect((await run(folder, 'status')).stderr).toBe('');
  }, 20_000);

  it('points out memos that name the person, and refuses numbers that nobody has', async () => {
    const folder = await usedProject();
    await run(folder, 'memo', 'add', 'Vergelijk met R04', '--respondent', 'R03', '--codeur', 'Sanne');
    expect((await run(folder, 'forget', 'R04', '--ja')).stdout).toMatch(
      /Lees na, want R04 wordt erin genoemd: [0-9a-f]{12} /,
    );
    const { code, stderr } = await run(folder, 'forget', 'R99', '--ja');
    expect(stderr).toBe('R99: dat nummer staat niet in respondents.csv. Controleer het.\n');
    expect(code).toBe(1);
  });

  it('refuses to guess which turns of a group are meant', async () => {
    const folder = await usedProject();
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replaceAll('R04', 'R05'));
    const { code, stderr } = await run(folder, 'forget', 'R05', '--ja');
    expect(stderr).toContain('groep.txt: hierin is geen spreker gevonden die R05 is.');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'vergeten.json'))).toBe(false);
  });
});
