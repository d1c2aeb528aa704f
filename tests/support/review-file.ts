/** Review files as a coder would fill them in. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { run } from './run.js';

/** Exports `nagekeken.csv` in which a coder confirmed every proposal, or those of one code. */
export async function fillReview(folder: string, code?: string): Promise<void> {
  const narrowed = code === undefined ? [] : ['--code', code];
  await run(folder, 'review', 'export', '--output', 'nagekeken.csv', ...narrowed);
  const path = join(folder, 'nagekeken.csv');
  const [head = '', ...rows] = readFileSync(path, 'utf8').split('\r\n');
  const column = head.replace('\uFEFF', '').split(';').indexOf('besluit');
  const filled = rows.map((row) =>
    row
      .split(';')
      .map((cell, index) => (index === column ? 'ja' : cell))
      .join(';'),
  );
  writeFileSync(path, [head, ...filled].join('\r\n'));
}

/** Confirms every proposal, as Sanne. */
export async function confirmAll(folder: string): Promise<void> {
  await fillReview(folder);
  const { code, stderr } = await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Sanne');
  if (code !== 0) throw new Error(stderr);
}

/** The confirmed codings, each with its code, its turn and its words. */
export async function confirmedIn(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, 'fragments', '--json', '--limit', '0');
  const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
  return fragmenten
    .filter(({ status }) => status === 'bevestigd')
    .map(({ code, beurt, tekst }) => `${code} ${beurt} ${tekst}`)
    .sort();
}
