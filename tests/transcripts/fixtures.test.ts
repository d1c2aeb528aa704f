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
    /** None unless given. */
    readonly notes?: readonly string[];
  }[];
}

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url));

const names = readdirSync(FOLDER)
  .filter(
    (name) => /\.(?:vtt|srt|txt|md|tsv|csv|rtf|source\.json)$/.test(name) && existsSync(FOLDER + twin(name)),
  )
  .sort();

function twin(name: string): string {
  return name.replace(/(?:\.source)?\.\w+$/, '.json');
}

function expected(name: string): Expected {
  return JSON.parse(readFileSync(FOLDER + twin(name), 'utf8'));
}

function check(name: string): void {
  const { format, speakers = [], warnings, turns } = expected(name);
  const result = read(readFileSync(FOLDER + name), speakers);
  expect(rowsOf(result)).toEqual(turns.map(({ speaker, seconds, text }): Row => [speaker, seconds, text]));
  expect(result.transcript.turns.map(({ notes = [] }) => notes)).toEqual(
    turns.map(({ notes = [] }) => notes),
  );
  expect(result.transcript.format).toBe(format);
  expect(result.warnings).toEqual(warnings);
}

describe('a fixture is read as its twin says', () => {
  test('for at least the formats in this list', () => {
    const formats = new Set(names.map((name) => expected(name).format));
    expect([...formats].sort()).toEqual([
      'amberscript-json',
      'amberscript-txt',
      'enquete-csv',
      'md',
      'noscribe-html',
      'noscribe-txt',
      'noscribe-vtt',
      'otter',
      'rtf',
      'srt',
      'teams-vtt',
      'txt',
      'whisper-json',
      'whisper-tsv',
      'youtube-vtt',
      'zoom-captions',
      'zoom-vtt',
    ]);
  });

  test.each(names)('%s', check);
});
