/** Two copies of one project, as two researchers have them who each went on with their own. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folderWith, smallProject } from './project.js';
import { run } from './run.js';

/** Imports and codes a small project; `files` adds to it or replaces parts of it. */
export async function codedProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  expect((await run(folder, 'import')).code).toBe(0);
  expect((await run(folder, 'code')).code).toBe(0);
  return folder;
}

/** A copy of a project folder elsewhere. */
export function copyOf(folder: string): string {
  const copy = folderWith({});
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** What a coder fills in on a row of a review file; rows on which it returns null stay open. */
export type Answer = (cells: Readonly<Record<string, string>>) => Readonly<Record<string, string>> | null;

/** Exports a review file, fills it in, and takes it back as this coder. */
export async function decide(
  folder: string,
  coder: string,
  answer: Answer,
  ...options: readonly string[]
): Promise<void> {
  const name = `n-${coder}-${Math.random().toString(36).slice(2)}.csv`;
  const exported = await run(folder, 'review', 'export', '--output', name, '--codeur', coder, ...options);
  expect(exported).toMatchObject({ code: 0 });
  const path = join(folder, name);
  const [head = '', ...rows] = readFileSync(path, 'utf8').split('\r\n');
  const columns = head.replace('\uFEFF', '').split(';');
  const filled = rows.map((row) => {
    if (row === '') return row;
    const cells = row.split(';');
    const given = answer(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
    return given === null ? row : columns.map((column, at) => given[column] ?? cells[at] ?? '').join(';');
  });
  writeFileSync(path, [head, ...filled].join('\r\n'));
  expect(await run(folder, 'review', 'import', name, '--codeur', coder, '--nieuwe-codeur')).toMatchObject({
    code: 0,
  });
}

/** Says yes to every row. */
export const yes: Answer = () => ({ besluit: 'ja' });
/** Says no to every row. */
export const no: Answer = () => ({ besluit: 'nee' });
