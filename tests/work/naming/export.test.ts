/** What the list of names tells of names that were replaced: as much as the key does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { PROJECT, smallProject } from '../../support/project.js';

const TEXT = 'I: Hoe ging het?\n\nR: Mevrouw Okonjo was eerlijk, en de Vlinder ook.\n';

async function run(cwd: string, passphrase: string | undefined, ...argv: readonly string[]): Promise<string> {
  let stdout = '';
  const out = { write: (text: string) => (stdout += text) };
  expect(await main(argv, { stdout: out, stderr: { write: () => true }, cwd, passphrase })).toBe(0);
  return stdout;
}

describe('the exported list of names', () => {
  it('tells what stood there when the key is open, and not when it is closed', async () => {
    const folder = smallProject({ 'project.yaml': PROJECT, 'interviews/R01.txt': TEXT });
    await run(folder, 'een lang geheim', 'import');
    await run(folder, 'een lang geheim', 'names', 'export', '--output', 'open.csv');
    await run(folder, undefined, 'names', 'export', '--output', 'dicht.csv');
    const [open, closed] = ['open.csv', 'dicht.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(open).toMatch(/\[PERSOON-1\];Okonjo;1;/);
    expect(closed).toMatch(/\[PERSOON-1\];;1;/);
    expect(closed).not.toContain('Okonjo');
  });

  it('leaves what stood there out of the list on the screen unless that is asked for', async () => {
    const folder = smallProject({ 'interviews/R01.txt': TEXT });
    await run(folder, undefined, 'import');
    expect(await run(folder, undefined, 'names', '--json')).not.toContain('Okonjo');
    expect(await run(folder, undefined, 'names', '--reveal', '--json')).toContain('Okonjo');
  });
});
