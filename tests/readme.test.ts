/** The README can't rot: its commands run, and its tables name what there is. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/main.js';
import { demoCopy } from './support/demo.js';
import { run } from './support/run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
const MANUAL = readFileSync(join(ROOT, 'docs', 'handleiding.md'), 'utf8');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the README', () => {
  it('shows a session that works from the first line to the last', async () => {
    const root = dirname(dirname(demoCopy()));
    const session = [...README.matchAll(/^npx wijkstem (.+)$/gm)].map((match) => (match[1] ?? '').split(' '));
    expect(session).toHaveLength(6);
    // The database is made by the demo, which the README runs first.
    for (const argv of [['import', '--project', 'data/demo'], ...session]) {
      expect([argv, await run(root, ...argv)]).toMatchObject([argv, { code: 0 }]);
    }
  });

  it('names every npm script that it asks for', () => {
    const asked = [...README.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '');
    expect(asked.filter((script) => !(script in PACKAGE.scripts))).toEqual([]);
  });

  it('gives a reason for every dependency', () => {
    const table = README.slice(
      README.indexOf('## Dependencies'),
      README.indexOf('## Benchmarks'),
    ).toLowerCase();
    const names = Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
    const missing = names.filter(
      (name) => !table.includes(name.replace('@biomejs/', '').replace(/^@types\/.*/, '@types/')),
    );
    expect(missing).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const versions = Object.values({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the command reference', () => {
  it.each(COMMANDS.map(({ name }) => name))('tells of %s, in the README and in the manual', (name) => {
    expect(README).toMatch(new RegExp(`^\\| \`${name}[^|]*\` \\|`, 'm'));
    expect(MANUAL).toMatch(new RegExp(`wijkstem ${name}\\b`));
  });

  it('mentions no command that does not exist', () => {
    const named = [...`${README}\n${MANUAL}`.matchAll(/wijkstem ([a-z]+)/g)].map((match) => match[1] ?? '');
    const commands = named.filter((word) => !/^(?:is|leest|gebruikt|zelf|nog|er|uit|schreef)$/.test(word));
    expect(commands.filter((word) => !COMMANDS.some(({ name }) => name === word))).toEqual([]);
  });

  it('tells of every option in the manual', async () => {
    const silent: string[] = [];
    for (const { name } of COMMANDS) {
      const { stdout } = await run(ROOT, name, '--help');
      const parts = [...(stdout.split('\nOpdrachten:\n')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)];
      const lines = parts.length === 0 ? [[name]] : parts.map(([, part = '']) => [name, part]);
      for (const line of lines) {
        const { stdout: help } = await run(ROOT, ...line, '--help');
        const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
        for (const option of options) {
          if (!MANUAL.includes(option) && option !== '--help') silent.push([...line, option].join(' '));
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('mentions no option that its command does not know', async () => {
    const rows = [...MANUAL.matchAll(/^\| `wijkstem ([a-z]+(?: [a-z]+)?)`[^|]*\| ([^|]*) \|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, command = '', text = ''] of rows) {
      const { stdout } = await run(ROOT, ...command.split(' '), '--help');
      for (const [option] of text.matchAll(/--[a-z]+/g)) expect(stdout).toContain(option);
    }
  });
});
