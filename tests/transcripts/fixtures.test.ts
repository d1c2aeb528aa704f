import { describe, expect, test } from 'vitest';
import { FORMATS, readTranscript } from '../../src/transcripts/index.js';
import { FIXTURES, fixture, twinOf } from '../support/fixtures.js';
import { type Row, rowsOf } from '../support/turns.js';

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

function expected(name: string): Expected {
  return twinOf(name) as Expected;
}

async function check(name: string): Promise<void> {
  const { format, speakers = [], warnings, turns } = expected(name);
  const result = await readTranscript(fixture(name), { speakers });
  expect(rowsOf(result)).toEqual(turns.map(({ speaker, seconds, text }): Row => [speaker, seconds, text]));
  expect(result.transcript.turns.map(({ notes = [] }) => notes)).toEqual(
    turns.map(({ notes = [] }) => notes),
  );
  expect(result.transcript.format).toBe(format);
  expect(result.warnings).toEqual(warnings);
}

describe('a fixture is read as its twin says', () => {
  test('and there is one for every format', () => {
    const formats = new Set(FIXTURES.map((name) => expected(name).format));
    const kindsOfDocument = ['docx', 'odt', 'rtf', 'pdf'];
    const named = FORMATS.flatMap(({ name }) => (name === 'getypt-document' ? kindsOfDocument : [name]));
    expect([...formats].sort()).toEqual(named.sort());
  });

  test.each(FIXTURES)('%s', check);
});
