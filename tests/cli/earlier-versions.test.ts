/** Databases of every earlier version of the schema, made by the program of that time: they open, whole. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { RestoreListResult } from '../../src/work/backups/result.js';
import { HistoryResult } from '../../src/work/history/result.js';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { smallProject } from '../support/project.js';
import { fillReview } from '../support/review-file.js';
import { run } from '../support/run.js';

const SCHEMAS = fileURLToPath(new URL('../schemas', import.meta.url));
const NEWEST = MIGRATIONS.length;
const EARLIER = Array.from({ length: NEWEST - 1 }, (_, index) => index + 1);

function fixture(version: number): string {
  return join(SCHEMAS, `schema-${version}.sqlite.gz`);
}

function projectOf(version: number): string {
  return smallProject({ 'wijkstem.db': gunzipSync(readFileSync(fixture(version))) });
}

function versionOf(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
}

async function confirmed(folder: string): Promise<unknown[]> {
  const { stdout } = await run(folder, 'fragments', '--bevestigd', '--json');
  const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
  return fragmenten.map(({ code, respondent, tekst }) => [code, respondent, tekst]);
}

/** The passage was a sentence in the first version, and what was said around it too later on. */
const CONFIRMED = [['opb_groen', 'R01', expect.stringMatching(/De moestuin won\.$/)]];

describe('a database of an earlier version', () => {
  it('is kept as a fixture (after a new migration, run this test with WIJKSTEM_SCHEMA_FIXTURE=1)', async () => {
    if (process.env.WIJKSTEM_SCHEMA_FIXTURE !== undefined && !existsSync(fixture(NEWEST))) {
      const folder = smallProject();
      for (const command of ['import', 'code']) await run(folder, command);
      await fillReview(folder, 'opb_groen');
      await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna');
      await run(folder, 'memo', 'add', 'Codeboek aangepast.', '--codeur', 'Anna');
      writeFileSync(fixture(NEWEST), gzipSync(readFileSync(join(folder, 'wijkstem.db')), { level: 9 }));
    }
    expect(EARLIER.filter((version) => !existsSync(fixture(version)))).toEqual([]);
  });

  it.each(EARLIER)('%i opens with all that it held, after a reserve copy was made', async (version) => {
    const folder = projectOf(version);
    const path = join(folder, 'wijkstem.db');
    expect(versionOf(path)).toBe(version);
    expect(await confirmed(folder)).toEqual(CONFIRMED);
    expect(versionOf(path)).toBe(NEWEST);
    expect(await run(folder, 'check')).toEqual({ code: 0, stdout: 'Alles is in orde.\n', stderr: '' });
    const { stdout } = await run(folder, 'restore', '--json');
    const { reservekopieen } = RestoreListResult.parse(JSON.parse(stdout));
    expect(reservekopieen.map(({ waarom }) => waarom)).toEqual(['voor-migratie']);
    expect(versionOf(join(folder, 'reservekopieen', reservekopieen[0]?.naam ?? ''))).toBe(version);
  });

  it.each(EARLIER)('%i goes on from there: it is coded, undone and put back', async (version) => {
    const folder = projectOf(version);
    expect(await run(folder, 'code')).toMatchObject({ code: 0 });
    const after = await run(folder, 'fragments');
    const { stdout } = await run(folder, 'history', '--json', '--opdracht', 'migratie');
    expect(HistoryResult.parse(JSON.parse(stdout)).handelingen.map(({ staat }) => staat)).toEqual(['vast']);
    const stopped = await run(folder, 'undo', '9');
    expect(stopped.stderr).toMatch(/ migratie van .* en dat kan niet ongedaan gemaakt worden\./);
    expect(await run(folder, 'restore', '2')).toMatchObject({ code: 0 });
    expect(await confirmed(folder)).toEqual(CONFIRMED);
    await run(folder, 'undo');
    expect(await run(folder, 'fragments')).toEqual(after);
  });
});
