import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FragmentsResult, StatusResult } from '../../src/cli/json-shapes.js';
import { ReviewImportResult } from '../../src/work/reviewing/result.js';
import { RESPONDENTS, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

const SENSITIVE = 'Eerlijk gezegd werd ik depressief van die moestuin.';

async function codedProject(): Promise<string> {
  const folder = smallProject({
    'respondents.csv': RESPONDENTS.replace(';nee\n', ';ja\n'),
    'interviews/R01.txt': `I: Ging het?\n\nR: Het ging eerlijk. ${SENSITIVE}\n`,
  });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

async function quotable(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, 'fragments', '--json', '--respondent', 'R01', '--code', 'opb_groen');
  const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
  return fragmenten.filter(({ citeerbaar }) => citeerbaar).map(({ tekst }) => tekst);
}

async function answer(folder: string, mayBeQuoted: string): Promise<void> {
  const path = join(folder, `${mayBeQuoted}.csv`);
  expect((await run(folder, 'review', 'export', '--gevoelig', '--output', path)).code).toBe(0);
  const filled = readFileSync(path, 'utf8').replace(/;gezondheid;\r/, `;gezondheid;${mayBeQuoted}\r`);
  writeFileSync(path, filled);
  const { stdout } = await run(folder, 'review', 'import', path, '--codeur', 'Sanne', '--json');
  const { citeren, fouten } = ReviewImportResult.parse(JSON.parse(stdout));
  expect(fouten).toEqual([]);
  expect(citeren.mag + citeren.mag_niet).toBe(1);
}

describe('a sensitive passage', () => {
  it('is not to be quoted until a coder releases it in a review file', async () => {
    const folder = await codedProject();
    expect(await quotable(folder)).toEqual([]);
    const status = StatusResult.parse(JSON.parse((await run(folder, 'status', '--json')).stdout));
    expect(status.gevoelig).toEqual({ gevonden: 1, nagekeken: 0 });
    await answer(folder, 'ja');
    expect(await quotable(folder)).toEqual([SENSITIVE]);
    expect((await run(folder, 'status')).stdout).toContain('gevoelig      1 passage, 1 nagekeken');
    expect((await run(folder, 'review', 'export', '--gevoelig', '--output', 'leeg.xlsx')).stdout).toContain(
      'Er zijn geen gevoelige passages om na te kijken.',
    );
  });

  it('stays released when the texts are coded again, also after a correction elsewhere', async () => {
    const folder = await codedProject();
    await answer(folder, 'ja');
    const path = join(folder, 'interviews', 'R01.txt');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('Het ging eerlijk.', 'Nou ja, het ging wel eerlijk.'),
    );
    expect((await run(folder, 'import', '--replace')).code).toBe(0);
    await run(folder, 'code');
    expect(await quotable(folder)).toEqual([SENSITIVE]);
  });

  it('stays kept back when its words change', async () => {
    const folder = await codedProject();
    await answer(folder, 'nee');
    const path = join(folder, 'interviews', 'R01.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('depressief', 'heel verdrietig'));
    await run(folder, 'import', '--replace');
    await run(folder, 'code');
    expect(await quotable(folder)).toEqual([]);
  });
});
