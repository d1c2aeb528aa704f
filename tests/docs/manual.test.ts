/** The manual can't rot: its walk works as written, and every command line and option in it is one that the program knows. */

import { appendFileSync, copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/main.js';
import { FORMATS } from '../../src/transcripts/index.js';
import { demoCopy } from '../support/demo.js';
import { CHAPTERS, manual, PAPERS, paper } from '../support/papers.js';
import { run, runWith } from '../support/run.js';

const FIRST_DAY = 'docs/handleiding/01-eerste-dag.md';

/** What a command and each of its parts answer to --help, by the words behind `wijkstem`. */
const HELP = new Map<string, string>();
for (const { name } of COMMANDS) {
  const { stdout } = await run('.', name, '--help');
  HELP.set(name, stdout);
  for (const [, part = ''] of (stdout.split('\nOpdrachten:\n')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)) {
    HELP.set(`${name} ${part}`, (await run('.', name, part, '--help')).stdout);
  }
}

function partsOf(command: string): string[] {
  return [...HELP.keys()].filter((words) => words.startsWith(`${command} `));
}

/** Why the program would not take a command line, or null when it would. */
function mistakeIn(line: string): string | null {
  const [command = '', second = ''] = line.split(/\s+/);
  if (!HELP.has(command)) return `${line}: no such command`;
  const part = `${command} ${second}`;
  // `names` by itself is `names list`.
  const asked = HELP.has(part) ? [part] : [command, ...partsOf(command)];
  const help = asked.map((words) => HELP.get(words) ?? '').join('\n');
  const unknown = [...line.matchAll(/(?<!\S)--[a-z-]+/g)].filter(([option]) => !help.includes(option));
  return unknown.length === 0 ? null : `${line}: ${unknown.join(', ')}`;
}

/** In blocks of code and between backticks. */
function commandLinesIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\n(.*?)^```$/gms)].map(([, block = '']) => block).join('\n');
  const inBlocks = [...blocks.matchAll(/^(?:npx )?wijkstem (.+)$/gm)];
  const inText = [...text.matchAll(/`(?:npx )?wijkstem ([a-z][^`]*)`/g)];
  return [...inBlocks, ...inText].map(([, line = '']) => line);
}

describe('the walk of the first day', () => {
  it('works from its first line to its last, after the demo', async () => {
    const root = dirname(dirname(demoCopy()));
    for (const demo of ['import', 'code']) await run(root, demo, '--project', 'data/demo', '--quiet');
    const text = paper(FIRST_DAY);
    const walk = [...text.matchAll(/^npx wijkstem (.+)$/gm)].map(([, line = '']) => line);
    const [, row = ''] = /```csv\n(.+)\n```/.exec(text) ?? [];
    expect(walk).toHaveLength(10);
    for (const line of walk) {
      const { code, stderr } = await runWith({ passphrase: 'een lange zin' }, root, ...line.split(' '));
      expect([line, code, stderr]).toMatchObject([line, 0, expect.any(String)]);
      if (!line.startsWith('init')) continue;
      copyFileSync(
        join(root, 'data/demo/interviews/moerwijk/R08.txt'),
        join(root, 'mijn-project/interviews/R08.txt'),
      );
      appendFileSync(join(root, 'mijn-project/respondents.csv'), `${row}\n`);
    }
    const { stdout } = await run(root, 'status', '--project', 'mijn-project');
    expect(stdout).toContain('respondenten  1, van wie 1 met een ingelezen tekst');
    expect(stdout).toMatch(/coderingen {4}[1-9]/);
  });
});

describe('the manual', () => {
  it('has its chapters in order, each in the table of contents and leading to the next', () => {
    const contents = paper('docs/handleiding/README.md');
    expect(CHAPTERS).toHaveLength(10);
    for (const [index, path] of CHAPTERS.entries()) {
      const [, title = ''] = /^# (.+)\n/.exec(paper(path)) ?? [];
      expect(title).toMatch(new RegExp(`^${index + 1}\\. `));
      expect(contents).toContain(`| [${title}](${path.split('/').at(-1)}) | `);
      expect(paper(path)).toContain(`(${(CHAPTERS[index + 1] ?? 'README.md').split('/').at(-1)})\n`.trim());
    }
  });

  it.each(COMMANDS.map(({ name }) => name))('tells of the command %s', (name) => {
    expect(manual()).toMatch(new RegExp(`wijkstem ${name}\\b`));
  });

  it.each(COMMANDS)('tells of $name in the chapter that its help ends with', async ({ name, chapter }) => {
    const path = `docs/handleiding/${chapter}.md`;
    expect(CHAPTERS).toContain(path);
    expect(paper(path)).toMatch(new RegExp(`wijkstem ${name}\\b`));
    for (const words of [name, ...partsOf(name)]) {
      expect(HELP.get(words)).toMatch(new RegExp(`\\nMeer hierover: ${path}\\n$`));
    }
  });

  it('tells of every option', () => {
    const text = manual();
    const silent = [...HELP].flatMap(([words, help]) =>
      [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
        .map(([, option = '']) => option)
        .filter((option) => option !== '--help' && !text.includes(option))
        .map((option) => `${words} ${option}`),
    );
    expect(silent).toEqual([]);
  });

  it('mentions no option in a row of a command that the command does not know', () => {
    const rows = [...manual().matchAll(/^\| `wijkstem ([a-z]+(?: [a-z]+)?)[^`]*`[^|]*\| (.*) \|$/gm)];
    expect(rows.length).toBeGreaterThan(30);
    for (const [, command = '', text = ''] of rows) {
      for (const [option] of text.matchAll(/--[a-z-]+/g)) expect(HELP.get(command)).toContain(option);
    }
  });

  it('tells scripts of commands and options that there are', () => {
    const forScripts = [...paper('docs/handleiding/09-voor-scripts.md').matchAll(/^\| `[^|]+` \|/gm)].flatMap(
      ([cell]) => [...cell.matchAll(/`([^`]+)`/g)],
    );
    expect(forScripts.length).toBeGreaterThan(30);
    expect(forScripts.flatMap(([, line = '']) => mistakeIn(line) ?? [])).toEqual([]);
  });

  it('names every format of transcripts, and no other', () => {
    const [, table = ''] = /\| gemaakt met \| formaten \|\n(.+?)\n\n/s.exec(manual()) ?? [];
    const named = table.split('\n').flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)]);
    expect(named.map(([, name]) => name).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  });
});

describe('command lines in the papers', () => {
  it.each(PAPERS)('are ones that the program takes: %s', (path) => {
    expect(commandLinesIn(paper(path)).flatMap((line) => mistakeIn(line) ?? [])).toEqual([]);
  });

  it('would be noticed with a command or an option that is gone', () => {
    expect(mistakeIn('compare --thema BES')).toBeNull();
    expect(mistakeIn('names --reveal')).toBeNull();
    expect(mistakeIn('vergelijk --thema BES')).toContain('no such command');
    expect(mistakeIn('review import nakijken.xlsx --blind')).toContain('--blind');
  });
});
