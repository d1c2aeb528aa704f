/** The words that coders released to be quoted: what somebody only called apt for a quote is not among them. */

import type { Span } from '../model/transcript.js';
import type { Store } from './store.js';

/** By file, in order of place; of words that somebody else kept back nothing is quoted anyhow. */
export function releasedWords({ db }: Store): Map<string, Span[]> {
  const rows = db
    .prepare(
      `SELECT r.file, q.start, q.end FROM quoting q JOIN current_revision r ON r.id = q.revision
       WHERE q.allowed = 1 AND q.apt = 0 ORDER BY r.file, q.start, q.end`,
    )
    .all() as ({ readonly file: string } & Span)[];
  const words = new Map<string, Span[]>();
  for (const { file, start, end } of rows) words.set(file, [...(words.get(file) ?? []), { start, end }]);
  return words;
}
