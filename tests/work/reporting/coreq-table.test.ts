/** What COREQ asks stands in one table of the project, and what was written in reports of before is not lost. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/table/csv.js';
import { placeKey } from '../../../src/report/index.js';
import { aTalkEach } from '../../support/a-talk-each.js';
import { PLACES, writeIn, writtenTexts } from '../../support/answered.js';
import { confirmed } from '../../support/confirm.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const PUBLIC = join('rapporten', 'rapport-concept-2026-11-20.docx');
const OLD = join('rapporten', 'rapport-van-eerder.docx');
const WRITTEN = 'Beiden zijn socioloog.';

const PEOPLE = ['R01', 'R02', 'R03', 'R04'];

let folder: string;
const at = (path: string): string => join(folder, path);
const table = () => readCsv(readFileSync(at('coreq.csv')), 'coreq.csv').rows.map(({ values }) => values);
const words = async (path = PUBLIC): Promise<string> =>
  (await mammoth.extractRawText({ buffer: readFileSync(at(path)) })).value;

beforeEach(async () => {
  folder = smallProject(aTalkEach(PEOPLE.map((id) => ({ id, says: `Ik ben ${id}. Het ging eerlijk.` }))));
  await confirmed(folder);
  await run(folder, 'report');
});

/** A report as it was when COREQ had 21 places, with a text in the place of point 2. */
function leaveOldReport(text = WRITTEN): void {
  writeIn(at(PUBLIC), PLACES.lessons, text, at(OLD));
  const parts = unzipSync(readFileSync(at(OLD)));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const renamed = main.replaceAll(/plaats_lessen\w*/g, placeKey({ id: 'coreq-2' }));
  writeFileSync(at(OLD), zipSync({ ...parts, 'word/document.xml': strToU8(renamed) }));
}

describe('report --coreq', () => {
  it('makes a table of what the project does not know, which the report then takes', async () => {
    expect((await run(folder, 'report', '--coreq')).stdout).toContain('coreq.csv: 24 regels toegevoegd.');
    const rows = table();
    expect(rows.map(({ nummer }) => nummer)).toContain('2');
    expect(rows.map(({ nummer }) => nummer)).not.toContain('27');
    const text = readFileSync(at('coreq.csv'), 'utf8');
    writeFileSync(at('coreq.csv'), text.replace(/^(2;.*;)(\r?)$/m, `$1${WRITTEN}$2`));
    const { stdout } = await run(folder, 'report');
    expect(stdout).toContain('COREQ: 23 punten in de bijlage zijn nog niet beschreven.');
    expect(await words()).toContain(WRITTEN);
  });

  it('adds to a table what it lacks, and leaves every other byte alone', async () => {
    const mine = 'nummer,antwoord,opmerking\n2,Sociologie,nakijken\n# later\n10,,\n';
    writeFileSync(at('coreq.csv'), mine);
    await run(folder, 'report', '--coreq');
    expect(readFileSync(at('coreq.csv'), 'utf8')).toMatch(
      /^nummer,antwoord,opmerking.*\n2,Sociologie,nakijken/,
    );
    expect(table()).toHaveLength(24);
    const before = readFileSync(at('coreq.csv'));
    expect((await run(folder, 'report', '--coreq')).stdout).toContain('er hoefde geen regel bij');
    expect(readFileSync(at('coreq.csv')).equals(before)).toBe(true);
  });

  it('names the line of a mistake', async () => {
    writeFileSync(at('coreq.csv'), 'nummer;antwoord\n50;x\n');
    const { code, stderr } = await run(folder, 'report');
    expect(code).toBe(1);
    expect(stderr).toContain('coreq.csv, regel 2, kolom "nummer"');
  });
});

describe('what was written about COREQ in a report of before', () => {
  it('stands in the table of the appendix, for everybody, and not in a chapter of left-overs', async () => {
    leaveOldReport();
    for (const options of [[], ['--internal']]) {
      await run(folder, 'report', ...options);
      const path = options.length === 0 ? PUBLIC : PUBLIC.replace('concept', 'concept-intern');
      expect(await words(path)).toContain(WRITTEN);
      expect(writtenTexts(at(path))).toEqual([]);
    }
    // It stays when the report that it was written in goes.
    expect((await run(folder, 'report', '--coreq')).stdout).toContain(
      'Wat u eerder in een rapport schreef, staat er nu in bij 1 punt.',
    );
    expect(table().find(({ nummer }) => nummer === '2')?.antwoord).toBe(WRITTEN);
    await run(folder, 'report');
    expect((await words()).split(WRITTEN)).toHaveLength(2);
    expect(await words()).not.toContain('Eerder geschreven');
  });

  it('comes at the end where the table says something else', async () => {
    writeFileSync(at('coreq.csv'), 'nummer;antwoord\n2;Rechten.\n');
    leaveOldReport();
    await run(folder, 'report', '--internal');
    const path = PUBLIC.replace('concept', 'concept-intern');
    expect(await words(path)).toContain('Rechten.');
    expect(writtenTexts(at(path))).toEqual([`plaats_coreq_2: ${WRITTEN}`]);
    expect(existsSync(at(OLD))).toBe(true);
  });
});
