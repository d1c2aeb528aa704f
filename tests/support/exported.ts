/** A project with something to export, and the tables of an export as a reader opens them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readCsv } from '../../src/files/table/csv.js';
import { RESPONDENTS, smallProject } from './project.js';
import { run } from './run.js';

/** Seven people; R02 gave no consent, and R03 says something sensitive. */
export async function codedBySeven(): Promise<string> {
  const people = ['R03', 'R04', 'R05', 'R06', 'R07'];
  const folder = smallProject({
    'respondents.csv': `${RESPONDENTS}${people.map((id) => `${id};verdeler;noord;${id}.txt;R;2026-09-01;ja\n`).join('')}`,
    ...Object.fromEntries(
      people.map((id) => [
        `interviews/${id}.txt`,
        id === 'R03'
          ? 'I: Hoe ging het?\n\nR: Ik ben depressief, en eerlijk was het niet.\n'
          : `I: Hoe ging het?\n\nR: =${Number(id.slice(1))}+1 mensen vonden het eerlijk.\n`,
      ]),
    ),
  });
  for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
  return folder;
}

export function table(folder: string, name: string) {
  const { columns, rows } = readCsv(readFileSync(join(folder, name)), name);
  return { columns, rows: rows.map(({ values }) => values) };
}
