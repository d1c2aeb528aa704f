/** Memos in the store; those that were written while deciding stand with their decisions, and are listed among them. */

import { contentId } from '../files/hash.js';
import type { Memo, MemoPassage, MemoPlace, MemoTarget } from '../model/memo.js';
import type { Store } from './store.js';

export interface NewMemo {
  readonly coder: string;
  /** ISO 8601 in UTC. */
  readonly written: string;
  readonly body: string;
  readonly target: MemoTarget;
}

/** Saves a memo and returns its id; call it within `write`. */
export function addMemo({ db }: Store, { coder, written, body, target }: NewMemo): string {
  const id = freeId(db, JSON.stringify([coder, written, body, target]));
  const place = target.kind === 'passage' ? target : null;
  db.prepare(
    `INSERT INTO memo (id, kind, coder, written, body, code, respondent, revision, turn, start, end, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    target.kind,
    coder,
    written,
    body,
    'code' in target ? target.code : null,
    target.kind === 'respondent' ? target.respondent : null,
    place?.revision ?? null,
    place?.turn ?? null,
    place?.start ?? null,
    place?.end ?? null,
    place && wordsAt(db, place),
  );
  return id;
}

/** The same memo twice is two memos. */
function freeId(db: Store['db'], content: string): string {
  const isTaken = db.prepare('SELECT 1 FROM memo WHERE id = ?').pluck();
  for (let attempt = 0; ; attempt += 1) {
    const id = contentId('memo', content, attempt);
    if (isTaken.get(id) === undefined) return id;
  }
}

function wordsAt(db: Store['db'], { revision, start, end }: MemoPlace): string {
  const text = db.prepare('SELECT text FROM revision WHERE id = ?').pluck().get(revision) as string;
  return text.slice(start, end);
}

/**
 * Gives a memo other words, under another id: a copy that still has the former ones is not the same memo. Call it within
 * `write`.
 *
 * @returns the new id; null when the memo is not there, or is that of a decision
 */
export function rewriteMemo(
  { db }: Store,
  id: string,
  { written, body }: Pick<NewMemo, 'written' | 'body'>,
): string | null {
  if (db.prepare('SELECT 1 FROM memo WHERE id = ?').get(id) === undefined) return null;
  const next = freeId(db, JSON.stringify([id, written, body]));
  db.prepare(`UPDATE memo SET id = :next, written = :written, body = :body WHERE id = :id`).run({
    next,
    written,
    body,
    id,
  });
  return next;
}

/** Who wrote a memo; null when it is not there, or is that of a decision. */
export function writerOf({ db }: Store, id: string): string | null {
  return (db.prepare('SELECT coder FROM memo WHERE id = ?').pluck().get(id) as string | undefined) ?? null;
}

/** Takes a memo away; call it within `write`. @returns whether it was there; the memo of a decision is not. */
export function removeMemo({ db }: Store, id: string): boolean {
  return db.prepare('DELETE FROM memo WHERE id = ?').run(id).changes > 0;
}

/** Whether a decision with this id carries a memo. */
export function isMemoOfDecision({ db }: Store, id: string): boolean {
  return db.prepare("SELECT 1 FROM decision WHERE id = ? AND memo <> ''").pluck().get(id) !== undefined;
}

interface MemoRow extends Omit<Memo, 'passage'> {
  readonly file: string | null;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attention: MemoPassage['attention'];
}

/**
 * All memos, also those of decisions: of the project, of codes, of respondents, and then by file and place; needs
 * `useCast` first. Those on what somebody said who took back their consent are left out.
 */
export function memos({ db }: Store): Memo[] {
  const rows = db
    .prepare(
      `WITH every AS (
         SELECT id, kind, coder, written, body, code, respondent, revision, turn, start, end, text, attention FROM memo
         UNION ALL
         SELECT id, 'beslissing', coder, NULL, memo, code, NULL, revision, turn, start, end, text, attention
         FROM decision WHERE memo <> ''
       )
       SELECT m.id, m.kind, m.coder, m.written, m.body, m.code, coalesce(m.respondent, s.respondent) AS respondent,
         r.file, m.turn, m.start, m.end, m.text, m.attention
       FROM every m
       LEFT JOIN current_revision r ON r.id = m.revision
       LEFT JOIN turn t ON t.revision = m.revision AND t.number = m.turn
       LEFT JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       WHERE s.role IS NOT 'vertrokken'
       ORDER BY CASE m.kind WHEN 'project' THEN 0 WHEN 'code' THEN 1 WHEN 'respondent' THEN 2 ELSE 3 END,
         CASE WHEN r.file IS NULL THEN m.code END, CASE WHEN r.file IS NULL THEN m.respondent END,
         r.file, m.start, m.end, m.written, m.id`,
    )
    .all() as MemoRow[];
  return rows.map(({ file, turn, start, end, text, attention, ...memo }) => ({
    ...memo,
    passage: file === null ? null : { file, turn, start, end, text, attention },
  }));
}

export interface PassageNote {
  readonly turn: number;
  readonly coder: string;
  readonly body: string;
}

/** What was written beside the passages of a text, in order of place; memos of decisions stand with these. */
export function notesOn({ db }: Store, revision: number): PassageNote[] {
  return db
    .prepare(
      `SELECT turn, coder, body FROM memo WHERE kind = 'passage' AND revision = ?
       ORDER BY start, end, written, id`,
    )
    .all(revision) as PassageNote[];
}

/** Where a coding with this id stands in a current text, as `fragments` shows it; null when there is none. */
export function placeOfCoding({ db }: Store, id: string): MemoPlace | null {
  const found = db
    .prepare(
      `SELECT c.revision, c.turn, c.start, c.end, c.code FROM (
         SELECT id, revision, turn, start, end, code FROM decision
         UNION ALL SELECT coding, revision, turn, start, end, code FROM decision WHERE coding <> id
         UNION ALL SELECT id, revision, turn, start, end, code FROM suggestion
       ) c JOIN current_revision r ON r.id = c.revision WHERE c.id = ?`,
    )
    .get(id) as MemoPlace | undefined;
  return found ?? null;
}

/** A turn of a current text as a place, or null when the file or the turn is not there. */
export function placeOfTurn({ db }: Store, file: string, turn: number): MemoPlace | null {
  const found = db
    .prepare(
      `SELECT t.revision, t.number AS turn, t.start, t.end, NULL AS code
       FROM turn t JOIN current_revision r ON r.id = t.revision WHERE r.file = ? AND t.number = ?`,
    )
    .get(file, turn) as MemoPlace | undefined;
  return found ?? null;
}

/** Gives memos the new id of their code; call it within `write`. @param moves of each former id the present one */
export function adoptMemos({ db }: Store, moves: ReadonlyMap<string, string>): void {
  const move = db.prepare('UPDATE memo SET code = ? WHERE code = ?');
  for (const [former, present] of moves) move.run(present, former);
}
