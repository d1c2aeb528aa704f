/** Sensitive passages in the store, and what coders decided about quoting them. */

import { contentId } from '../files/hash.js';
import {
  isAllowed,
  type Quotability,
  type QuotingDecision,
  type SensitivePassage,
} from '../model/sensitive.js';
import { readColumn, SENSITIVE } from './json-columns.js';
import type { Store } from './store.js';
import { settleVoices } from './voices/settle.js';

/**
 * The condition that nothing sensitive stands in a passage of `c` (revision, turn, start, end): a program looked at the
 * text, a coder released each sentence that it found, and nobody kept back any of the words.
 */
export const NOTHING_SENSITIVE = `(
  EXISTS (SELECT 1 FROM looked_at l WHERE l.revision = c.revision)
  AND NOT EXISTS (
    SELECT 1 FROM sensitive s
    WHERE s.revision = c.revision AND s.turn = c.turn AND s.start < c.end AND s.end > c.start
      AND NOT EXISTS (
        SELECT 1 FROM quoting q
        WHERE q.revision = s.revision AND q.turn = s.turn AND q.allowed = 1
          AND q.start <= s.start AND q.end >= s.end
      )
  )
  AND NOT EXISTS (
    SELECT 1 FROM quoting q
    WHERE q.revision = c.revision AND q.turn = c.turn AND q.allowed = 0 AND q.start < c.end AND q.end > c.start
  )
)`;

/** The condition that a coder marked words as apt for a quote that are those of a passage of `c`, hold it, or stand in it. */
export const MARKED_APT = `EXISTS (
  SELECT 1 FROM quoting q
  WHERE q.revision = c.revision AND q.turn = c.turn AND q.apt = 1
    AND ((q.start <= c.start AND q.end >= c.end) OR (q.start >= c.start AND q.end <= c.end))
)`;

/** Whether a program looked at a text with this version of its words. */
export function isLookedAt({ db }: Store, revision: number, recogniser: number): boolean {
  return (
    db.prepare('SELECT 1 FROM looked_at WHERE revision = ? AND recogniser = ?').get(revision, recogniser) !==
    undefined
  );
}

/** Saves what a program found sensitive in a text, in place of what it found before; call it within `write`. */
export function saveSensitive(
  { db }: Store,
  revision: number,
  recogniser: number,
  passages: readonly SensitivePassage[],
): void {
  db.prepare('DELETE FROM sensitive WHERE revision = ?').run(revision);
  const insert = db.prepare(
    'INSERT INTO sensitive (revision, turn, start, end, kinds) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { turn, start, end, kinds } of passages) {
    insert.run(revision, turn, start, end, JSON.stringify(kinds));
  }
  db.prepare('INSERT OR REPLACE INTO looked_at (revision, recogniser) VALUES (?, ?)').run(
    revision,
    recogniser,
  );
}

/** What a program found sensitive in a text, in order of place. */
export function sensitiveIn({ db, shownAs }: Store, revision: number): SensitivePassage[] {
  const rows = db
    .prepare('SELECT turn, start, end, kinds FROM sensitive WHERE revision = ? ORDER BY start')
    .all(revision) as (Omit<SensitivePassage, 'kinds'> & { kinds: string })[];
  return rows.map(({ kinds, ...place }) => ({ ...place, kinds: readColumn(SENSITIVE, kinds, shownAs) }));
}

/** What coders decided about quoting a text, in order of place and coder. */
export function quotingIn({ db }: Store, revision: number): QuotingDecision[] {
  const rows = db
    .prepare(
      'SELECT turn, start, end, allowed, apt, coder FROM quoting WHERE revision = ? ORDER BY start, end, coder',
    )
    .all(revision) as (Omit<QuotingDecision, 'quotability'> & { allowed: number; apt: number })[];
  return rows.map(({ allowed, apt, ...place }) => ({ ...place, quotability: quotabilityOf(allowed, apt) }));
}

function quotabilityOf(allowed: number, apt: number): Quotability {
  if (allowed === 0) return 'nooit';
  return apt === 1 ? 'graag' : 'mag';
}

/** Records a decision about quoting; the same coder's newer one replaces the older. Call it within `write`. */
export function recordQuoting({ db }: Store, revision: number, decision: QuotingDecision): void {
  const { turn, start, end, coder, quotability } = decision;
  const text = db.prepare('SELECT text FROM revision WHERE id = ?').pluck().get(revision) as string;
  db.prepare(
    `INSERT INTO quoting (id, revision, turn, start, end, text, allowed, apt, coder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (revision, turn, start, end, coder) DO UPDATE SET allowed = excluded.allowed, apt = excluded.apt`,
  ).run(
    contentId('citeren', revision, turn, start, end, coder),
    revision,
    turn,
    start,
    end,
    text.slice(start, end),
    isAllowed(decision) ? 1 : 0,
    quotability === 'graag' ? 1 : 0,
    coder,
  );
}

/** Takes back what a coder decided about quoting a passage; call it within `write`. */
export function removeQuoting(
  { db }: Store,
  revision: number,
  { turn, start, end, coder }: Omit<QuotingDecision, 'quotability'>,
): void {
  db.prepare(
    'DELETE FROM quoting WHERE revision = ? AND turn = ? AND start = ? AND end = ? AND coder = ?',
  ).run(revision, turn, start, end, coder);
}

export interface SensitiveCounts {
  readonly found: number;
  /** Of how many a coder decided whether they may be quoted. */
  readonly decided: number;
}

/** Sensitive passages of respondents who may be quoted, in the current texts; needs `useCast` first. */
export function sensitiveCounts({ db }: Store): SensitiveCounts {
  settleVoices(db);
  return db
    .prepare(
      `SELECT count(*) AS found, count(*) FILTER (WHERE EXISTS (
         SELECT 1 FROM quoting q
         WHERE q.revision = s.revision AND q.turn = s.turn AND q.start <= s.start AND q.end >= s.end
       )) AS decided
       FROM voice v
       JOIN transcript f ON f.id = v.transcript
       JOIN temp.speaker w ON w.file = f.file AND w.label = v.speaker
       JOIN temp.respondent p ON p.id = w.respondent AND p.may_be_quoted = 1
       -- In this order: few sentences are sensitive, and there are far more turns than voices.
       CROSS JOIN sensitive s ON s.revision = v.revision
       CROSS JOIN turn t ON t.revision = s.revision AND t.number = s.turn AND t.speaker = v.speaker`,
    )
    .get() as SensitiveCounts;
}
