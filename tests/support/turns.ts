/** Transcripts as rows that a test can compare: who, when, what. */

import type { ReadResult } from '../../src/model/transcript.js';
import { readSource } from '../../src/transcripts/index.js';
import { openSource } from '../../src/transcripts/sources/source.js';

export type Row = readonly [speaker: string, seconds: number | null, text: string];

/** Reads text in UTF-8, or bytes; `speakers` are the labels that the project knows. */
export function read(content: string | Uint8Array, speakers: readonly string[] = []): ReadResult {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource(openSource(bytes), { speakers });
}

export function rowsOf({ transcript: { text, turns } }: ReadResult): Row[] {
  return turns.map(({ speaker, seconds, start, end }) => [speaker, seconds, text.slice(start, end)]);
}

/** Rows without the times, for files that have none. */
export function saidIn(content: string | Uint8Array, speakers: readonly string[] = []): string[] {
  return rowsOf(read(content, speakers)).map(([speaker, , text]) => `${speaker} | ${text}`);
}
