/** No regular expression may back up over all of a text: its time would grow with the square of what it reads. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { analyse, type Literal, type Report } from 'scslre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from './support/program.js';

interface Found extends Literal {
  /** Where it stands, or `gebouwd` for one that the program puts together. */
  readonly file: string;
}

/** Read beforehand what is short, each with what keeps it so. */
const SHORT: Readonly<Record<string, string>> = {
  'coding/codebook/diff.js': 'a definition of a codebook, which a person wrote',
  'coding/terms/word-patterns.js': 'a term of a codebook, capped when it is read',
  'language/verbs.js': 'a word of at most forty letters',
  'names/deidentify.js': 'forty characters before a name',
  'work/merging/other-project.js': 'a path that a person typed',
  'work/project/file-names.js': 'the name of a file',
  'report/chapters/topic-guide.js': 'a line of the topic list of a project, which a person wrote',
};

/** Why an expression is not linear; nothing for one that is. */
function reportsOn({ source, flags }: Literal): readonly Report[] {
  // A sticky one is tried at one place only.
  return analyse({ source, flags }, { reportTypes: { Move: !flags.includes('y') } }).reports;
}

let program: ReturnType<typeof compiled>;
let literals: readonly Found[] = [];
let built: readonly Found[] = [];

beforeAll(async () => {
  program = compiled();
  const folder = dirname(program.bin);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  literals = files.flatMap((name) => literalsIn(join(folder, name), name.split(sep).join('/')));
  built = await builtBy(folder, files);
}, 120_000);

afterAll(() => program.remove());

function literalsIn(path: string, file: string): Found[] {
  const found: Found[] = [];
  const options = { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true } as const;
  simple(parse(readFileSync(path, 'utf8'), options), {
    Literal: ({ regex }) => {
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

/** Loads every file, and keeps what is put together meanwhile. */
async function builtBy(folder: string, files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, made) => {
      const expression = Reflect.construct(target, given, made) as RegExp;
      found.push({ file: 'gebouwd', source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    // Rooms and verbs; the entrance and a thread would begin to work.
    for (const name of files
      .filter((one) => !/(?:^|[/\\])(?:bin|(?:making|likely)-thread)\.js$/.test(one))
      .sort()) {
      await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const told = (found: readonly Found[]): string[] =>
  found.flatMap((one) =>
    reportsOn(one).map(({ type }) => `${one.file}: ${type} in /${one.source.slice(0, 200)}/${one.flags}`),
  );

describe('a regular expression', () => {
  it('is told to be slow by the analysis when it is, so that this test can fail', () => {
    for (const source of ['(?:a+)+b', 'a+b', '\\s+$', '^a*a*b']) {
      expect([source, reportsOn({ source, flags: '' }).length > 0]).toEqual([source, true]);
    }
    expect(reportsOn({ source: '^a+b', flags: '' })).toEqual([]);
  });

  it('never backs up over all of a text', () => {
    expect(literals.length).toBeGreaterThan(600);
    expect(told(literals.filter(({ file }) => SHORT[file] === undefined))).toEqual([]);
  });

  it('does not when it is put together either', () => {
    expect(built.length).toBeGreaterThan(40);
    expect(told(built)).toEqual([]);
  });

  it('that only reads what is short stands in a file that is named for it', () => {
    const slow = new Set(literals.filter((one) => reportsOn(one).length > 0).map(({ file }) => file));
    expect(Object.keys(SHORT).filter((file) => !slow.has(file))).toEqual([]);
  });
});
