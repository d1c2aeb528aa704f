/** Deciding about names as a person does: the exported sheet, filled in and read back. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, run } from './run.js';

/** Writes the sheet with decisions filled in; `zelfde als` is followed by the pseudonym. @returns its name */
export async function filledIn(folder: string, decisions: Readonly<Record<string, string>>): Promise<string> {
  const name = `besluit-${Math.random()}.csv`;
  await run(folder, 'names', 'export', '--output', name);
  const [head = '', ...rows] = readFileSync(join(folder, name), 'utf8').split('\r\n');
  const columns = head.split(';');
  const at = (column: string): number => columns.indexOf(column);
  const filled = rows.map((row) => {
    const cells = row.split(';');
    const decision = decisions[cells[at('tekst')] ?? ''];
    if (decision === undefined) return row;
    const [, same = ''] = /^zelfde als (\S+)$/.exec(decision) ?? [];
    const said = same === '' ? decision : 'zelfde als';
    return cells.with(at('beslissing'), said).with(at('zelfde_als'), same).join(';');
  });
  writeFileSync(join(folder, name), [head, ...filled].join('\r\n'));
  return name;
}

/** Takes the decisions over. */
export async function decideNames(
  folder: string,
  decisions: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<Ran> {
  return run(folder, 'names', 'import', await filledIn(folder, decisions), '--ja', ...more);
}
