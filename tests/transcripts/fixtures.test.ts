import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Row, read, rowsOf } from '../support/turns.js';

interface Expected {
  readonly format: string;
  /** Labels that the project knows; none unless given. */
  readonly speakers?: readonly string[];
  readonly warnings: readonly string[];
  readonly turns: readonly {
    readonly speaker: string;
    readonly seconds: number | null;
    readonly text: string;
  }[];
}

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Node's own decoder loses Windows-1252 quotes, dashes and euro signs, and src/files/text.ts trusts it. */
const KNOWN_BUGS = ['windows-1252-punctuation.txt'];

const names = readdirSync(FOLDER)
  .filter((name) => /\.(?:vtt|srt|txt|md)$/.test(name) && existsSync(FOLDER + twin(name)))
  .sort();

function twin(name: string): string {
  return name.replace(/\.\w+$/, '.json');
}

function expected(name: string): Expected {
  return JSON.parse(readFileSync(FOLDER + twin(name), 'utf8'));
}

function check(name: string): void {
  const { format, speakers = [], warnings, turns } = expected(name);
  const result = read(readFileSync(FOLDER + name), speakers);
  expect(rowsOf(result)).toEqual(turns.map(({ speaker, seconds, text }): Row => [speaker, seconds, text]));
  expect(result.transcript.format).toBe(format);
  expect(result.warnings).toEqual(warnings);
}

describe('a fixture is read as its twin says', () => {
  test('for at least the formats in this list', () => {
    const formats = new Set(names.map((name) => expected(name).format));
    expect([...formats].sort()).toEqual(['md', 'srt', 'teams-vtt', 'txt', 'zoom-vtt']);
  });

  test.each(names.filter((name) => !KNOWN_BUGS.includes(name)))('%s', check);

  test.fails.each(KNOWN_BUGS)('%s', check);
});
