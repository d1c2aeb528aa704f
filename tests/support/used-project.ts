/** A project of which two people are to be forgotten, and what would be found of them. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { smallProject } from './project.js';
import { run } from './run.js';

/** R03 and R04 speak in one interview; the others alone. */
export const RESPONDENTS = `respondent;perspectief;wijk;bestand;spreker
R01;verdeler;noord;R01.txt;R
R02;afgewezen;zuid;R02.txt;R
R03;verdeler;noord;groep.txt;Stem drie
R04;verdeler;noord;groep.txt;Stem vier
`;
const ALONE =
  'I: Hoe ging het?\n\nR: Eerlijk, want Quirijntje stemde met stickers op de kaboutertuin achter het grote plein.\n';
const GROUP = `I: Ging het eerlijk?

Stem drie: Heel eerlijk vond ik het. De moestuin kreeg mijn stickers.

Stem vier: Oneerlijk, zei Wobbelien, en de moestuin van Fratsema kreeg niets.

Stem drie: Gestemd is er wel, ook al was dat niet eerlijk verdeeld.
`;
const CORRECTED = GROUP.replace('Fratsema', 'Fritsema').replace('Heel eerlijk', 'Best eerlijk');
/** Words that only R04 said, in any of the two texts, or that were written about them. */
export const OF_R04 = [
  'Wobbelien',
  'wobbelien',
  'Fratsema',
  'Fritsema',
  'fritsema',
  'Stem vier',
  'Deze zegt iets over vier',
];
/** Words that only R01 said, or that were written about them. */
export const OF_R01 = ['Quirijntje', 'quirijntje', 'kaboutertuin', 'Over de eerste'];

/** A project in which everything was done that leaves something of a person behind. */
export async function usedProject(): Promise<string> {
  const folder = smallProject({
    'respondents.csv': RESPONDENTS,
    'interviews/R01.txt': ALONE,
    'interviews/groep.txt': GROUP,
  });
  await run(folder, 'import');
  await run(folder, 'code');
  await decide(folder);
  await run(folder, 'memo', 'add', 'Over de eerste', '--respondent', 'R01', '--codeur', 'Sanne');
  await run(
    folder,
    'memo',
    'add',
    'Deze zegt iets over vier',
    '--bestand',
    'groep.txt',
    '--beurt',
    '3',
    '--codeur',
    'Sanne',
  );
  await run(
    folder,
    'memo',
    'add',
    'Blijft staan',
    '--bestand',
    'groep.txt',
    '--beurt',
    '4',
    '--codeur',
    'Sanne',
  );
  writeFileSync(join(folder, 'interviews', 'groep.txt'), CORRECTED);
  expect((await run(folder, 'import', '--replace')).code).toBe(0);
  await run(folder, 'code');
  expect((await run(folder, 'search', 'fritsema')).code).toBe(0);
  return folder;
}

/** Confirms every proposal. */
async function decide(folder: string): Promise<void> {
  await run(folder, 'review', 'export', '--output', 'n.csv');
  const lines = readFileSync(join(folder, 'n.csv'), 'utf8').split('\r\n');
  const column = lines[0]?.split(';').indexOf('besluit') ?? 0;
  const filled = lines.map((line, index) => {
    if (index === 0 || line === '') return line;
    const cells = line.split(';');
    cells[column] = 'ja';
    return cells.join(';');
  });
  writeFileSync(join(folder, 'n.csv'), filled.join('\r\n'));
  expect((await run(folder, 'review', 'import', 'n.csv', '--codeur', 'Sanne')).code).toBe(0);
}

/** The planted words that any file of the database, its copies, the key or the tombstones still holds. */
export function found(folder: string, planted: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[/\\])(?:wijkstem|vergeten|sleutel)[^/\\]*$/.test(name),
  );
  const bytes = files.map((name) => readFileSync(join(folder, name)));
  return planted.filter((words) => bytes.some((content) => content.includes(words)));
}
