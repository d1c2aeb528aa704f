/** What rows about answers hold as JSON, known for sound before it is used. */

import type { WrittenParagraph, WrittenRun } from '../model/answer.js';

/** The paragraphs of an answer; null when the row is damaged. */
export function paragraphsIn(json: string): WrittenParagraph[] | null {
  const read = parsed(json);
  return Array.isArray(read) && read.length > 0 && read.every(isParagraph) ? read : null;
}

/** Of each place of a report the mark of its text; null when the row is damaged. */
export function marksIn(json: string): Map<string, string> | null {
  const read = parsed(json);
  if (!isRecord(read)) return null;
  const marks = Object.entries(read).filter((one): one is [string, string] => typeof one[1] === 'string');
  return marks.length === Object.keys(read).length ? new Map(marks) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParagraph(value: unknown): value is WrittenParagraph {
  if (!isRecord(value)) return false;
  const { isItem, runs } = value;
  return typeof isItem === 'boolean' && Array.isArray(runs) && runs.every(isRun);
}

function isRun(value: unknown): value is WrittenRun {
  if (!isRecord(value)) return false;
  const { text, bold, italics } = value;
  return typeof text === 'string' && typeof bold === 'boolean' && typeof italics === 'boolean';
}
