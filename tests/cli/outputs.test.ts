/** Where the files may come that a person asks for, whatever the command that writes them. */

import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeStore, openStore, write } from '../../src/store/index.js';
import { markKey } from '../../src/store/key-mark.js';
import { codedProject } from '../support/coded-project.js';
import { folderWith } from '../support/project.js';
import { run } from '../support/run.js';

/** Every command that writes a file that a person names. */
const WRITERS: readonly (readonly [name: string, argv: (path: string) => readonly string[]])[] = [
  ['compare --csv', (path) => ['compare', '--csv', '--output', path]],
  ['compare --json', (path) => ['compare', '--json', '--output', path]],
  ['agreement --csv', (path) => ['agreement', '--csv', path]],
  ['codebook score --csv', (path) => ['codebook', 'score', '--gold', 'gold.csv', '--csv', path]],
  ['review export', (path) => ['review', 'export', '--output', path]],
  ['memo export', (path) => ['memo', 'export', '--output', path]],
  ['names export', (path) => ['names', 'export', '--output', path]],
  ['export', (path) => ['export', '--output', path]],
  ['export --csv', (path) => ['export', '--csv', '--output', path]],
  ['report', (path) => ['report', '--output', path]],
  ['report --markdown', (path) => ['report', '--format', 'md', '--output', path]],
  ['report --make-template', (path) => ['report', '--make-template', path]],
  ['charts', (path) => ['charts', path]],
  ['read', (path) => ['read', 'R01', '--output', path]],
];

const OWN = [
  'project.yaml',
  'respondents.csv',
  'codeboek.yaml',
  'quotes.csv',
  'known-names.csv',
  'wijkstem.db',
  'wijkstem.db-wal',
  'wijkstem.db-shm',
  'wijkstem.db-journal',
  'wijkstem.db.bezig',
  'sleutel.json',
  'vergeten.json',
  'rapporten/openbare-versies.json',
  'interviews/R01.txt',
  'interviews/nieuw.csv',
  'reservekopieen/wijkstem-20261120-1000-met-de-hand.db',
] as const;

/** A project while another program has its database open, so that all files of SQLite are there. */
async function busyProject(): Promise<string> {
  const folder = await codedProject({
    'gold.csv': 'bestand;beurt;code;oordeel\nR01.txt;2;bes_eerlijk;positief\n',
  });
  const store = openStore(join(folder, 'wijkstem.db'));
  onTestFinished(() => closeStore(store));
  write(store, { command: 'proef' }, () => markKey(store, { key: 'k', next: {} }));
  expect(existsSync(join(folder, 'wijkstem.db-wal'))).toBe(true);
  return folder;
}

/** Every file with its bytes, apart from those that SQLite writes when it is only read. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((name) => !name.endsWith('-shm') && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

describe('a file that somebody asks for', () => {
  it.each(WRITERS)('never comes in the place of what the project lives on: %s', async (_, argv) => {
    const folder = await busyProject();
    const before = contents(folder);
    for (const path of OWN) {
      const { code, stdout, stderr } = await run(folder, ...argv(path));
      expect([path, code, stdout]).toEqual([path, 1, '']);
      expect(stderr).toMatch(/^[^\n]+: [^\n]+\.\n$/);
    }
    expect(contents(folder)).toEqual(before);
  });

  it.each(OWN)('is seen to be %s however that is written', async (own) => {
    const folder = await busyProject();
    const elsewhere = folderWith({});
    symlinkSync(folder, join(elsewhere, 'zelfde'));
    symlinkSync(join(folder, own), join(elsewhere, 'anders.csv'));
    const before = contents(folder);
    const [first = '', ...rest] = own;
    const ways = [
      `interviews/../${own}`,
      join(folder, own),
      join(elsewhere, 'zelfde', own),
      join(elsewhere, 'zelfde', 'interviews', '..', own),
      ...(existsSync(join(folder, own)) ? [join(elsewhere, 'anders.csv')] : []),
      `${first.toUpperCase()}${rest.join('')}`,
    ];
    for (const path of ways) {
      const { code, stderr } = await run(folder, 'compare', '--csv', '--output', path);
      expect([path, code, stderr]).toEqual([
        path,
        1,
        `${path}: dit is een bestand of map van het project zelf. Kies een andere naam.\n`,
      ]);
    }
    expect(contents(folder)).toEqual(before);
  });

  it('may not come in the place of the gold file of the same command, however that is written', async () => {
    const folder = await busyProject();
    symlinkSync(join(folder, 'gold.csv'), join(folder, 'ander.csv'));
    const before = contents(folder);
    const { code } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--csv', 'ander.csv');
    expect([code, contents(folder)]).toEqual([1, before]);
  });
});
