/** Projects in which coders went through the turns by hand. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from '../../src/files/table/csv.js';
import { smallProject } from './project.js';
import { run } from './run.js';

/** What is said in the first interview. */
export const LINES = Array.from(
  { length: 12 },
  (_, index) => `I: Vraag ${index}?\n\nR: Antwoord nummer ${index}.\n\n`,
).join('');

/** A project of which the first interview has twelve answers. */
export async function toBeCoded(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': LINES });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

/**
 * Lets a coder fill in a blind file: the codes of each turn, by its words.
 *
 * @returns what reading it back printed
 */
export async function codeByHand(
  folder: string,
  coder: string,
  answers: Readonly<Record<string, string>>,
  ...options: string[]
): Promise<string> {
  const file = `${coder}.csv`;
  await run(folder, 'review', 'export', '--blind', '--codeur', coder, '--output', file, ...options);
  const path = join(folder, file);
  const { columns, rows } = readCsv(readFileSync(path), file);
  const filled = rows.map(({ values }) =>
    columns.map((column) =>
      column === 'code' ? (answers[values.fragment ?? ''] ?? '') : (values[column] ?? ''),
    ),
  );
  writeFileSync(path, writeCsv(columns, filled));
  const { stdout } = await run(folder, 'review', 'import', file, '--codeur', coder, '--nieuwe-codeur');
  return stdout;
}

export const turn = (index: number): string => `Antwoord nummer ${index}.`;

/** The code on so many turns from the first. */
export const first = (count: number, id = 'bes_eerlijk'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [turn(index), id]));

/** Anna and Bram both coded; they differ on two turns. */
export async function codedByTwo(): Promise<string> {
  const folder = await toBeCoded();
  await codeByHand(folder, 'Anna', { ...first(10), [turn(11)]: 'opb_groen' });
  await codeByHand(folder, 'Bram', first(9));
  return folder;
}
