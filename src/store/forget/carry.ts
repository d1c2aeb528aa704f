/** Moving what was on a text to the one in its place. */

import { contentId } from '../../files/hash.js';
import type { Span } from '../../model/transcript.js';
import { EVIDENCE, readColumn } from '../json-columns.js';
import type { Store } from '../store.js';
import { wordsStillIn } from '../why.js';
import type { Removed } from './removed.js';

export interface Carrying extends Pick<Store, 'db' | 'shownAs'> {
  /** Revisions. */
  readonly from: number;
  readonly to: number;
  /** The new text. */
  readonly text: string;
  /** The place of a passage in the new text; null when it touches what went. */
  moved(passage: Span): Span | null;
  /** Whether words that are in no turn any more go. */
  isLost(words: string): boolean;
}

/** Moves all of it; @returns how much touched what went, and went with it. */
export function carryOver(
  carrying: Carrying,
  file: string,
  textHash: string,
): Pick<Removed, 'decisions' | 'memos' | 'suggestions'> {
  const decisions = carry('decision', carrying);
  const memos = carry('memo', carrying);
  carryQuoting(carrying);
  carrySensitive(carrying);
  carryWork(carrying);
  return { decisions, memos, suggestions: carrySuggestions(carrying, file, textHash) };
}

interface PlacedRow extends Span {
  readonly id: string;
  readonly text: string;
  readonly attention: string | null;
}

/** Moves what people left on a text; @returns how many of them went. */
function carry(table: 'decision' | 'memo', carrying: Carrying): number {
  const { db, from, to, moved, isLost } = carrying;
  const rows = db
    .prepare(`SELECT id, start, end, text, attention FROM ${table} WHERE revision = ?`)
    .all(from) as PlacedRow[];
  const move = db.prepare(`UPDATE ${table} SET revision = ?, start = ?, end = ?, text = ? WHERE id = ?`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  let removed = 0;
  for (const { id, start, end, text, attention } of rows) {
    const place = moved({ start, end });
    const isGone = attention === 'verdwenen';
    if (place === null || (isGone && isLost(text))) removed += remove.run(id).changes;
    else move.run(to, place.start, place.end, isGone ? text : wordsAt(carrying, place), id);
  }
  return removed;
}

function wordsAt({ text }: Carrying, { start, end }: Span): string {
  return text.slice(start, end);
}

function carryQuoting(carrying: Carrying): void {
  const { db, from, to, moved } = carrying;
  const rows = db.prepare('SELECT id, start, end FROM quoting WHERE revision = ?').all(from) as (Span & {
    id: string;
  })[];
  const move = db.prepare(
    'UPDATE OR REPLACE quoting SET revision = ?, start = ?, end = ?, text = ? WHERE id = ?',
  );
  for (const { id, start, end } of rows) {
    const place = moved({ start, end });
    if (place !== null) move.run(to, place.start, place.end, wordsAt(carrying, place), id);
  }
  db.prepare('DELETE FROM quoting WHERE revision = ?').run(from);
}

function carrySensitive({ db, from, to, moved }: Carrying): void {
  const rows = db
    .prepare('SELECT turn, start, end, kinds FROM sensitive WHERE revision = ?')
    .all(from) as (Span & { turn: number; kinds: string })[];
  const insert = db.prepare(
    'INSERT INTO sensitive (revision, turn, start, end, kinds) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { turn, start, end, kinds } of rows) {
    const place = moved({ start, end });
    if (place !== null) insert.run(to, turn, place.start, place.end, kinds);
  }
  db.prepare(
    'INSERT INTO looked_at (revision, recogniser) SELECT ?, recogniser FROM looked_at WHERE revision = ?',
  ).run(to, from);
}

/** Which turns coders went through, and whether `code` did. */
function carryWork({ db, from, to }: Carrying): void {
  db.prepare(
    `INSERT INTO reviewed (revision, turn, coder, blind)
     SELECT ?, v.turn, v.coder, v.blind FROM reviewed v JOIN turn t ON t.revision = ? AND t.number = v.turn WHERE v.revision = ?`,
  ).run(to, to, from);
  db.prepare(
    'INSERT INTO coded_revision (revision, interviewers) SELECT ?, interviewers FROM coded_revision WHERE revision = ?',
  ).run(to, from);
}

interface SuggestionRow extends Span {
  readonly id: string;
  readonly turn: number;
  readonly code: string;
  readonly text: string;
  readonly strength: string;
  readonly oordeel: string | null;
  readonly evidence: string;
  readonly source: string;
  readonly probability: number | null;
  readonly why: string | null;
  readonly like_revision: number | null;
  readonly like_turn: number | null;
}

/** Makes the suggestions what `code` would make of the new text; @returns how many went. */
function carrySuggestions(carrying: Carrying, file: string, textHash: string): number {
  const { db, shownAs, from, to, moved } = carrying;
  const rows = db.prepare('SELECT * FROM suggestion WHERE revision = ?').all(from) as SuggestionRow[];
  const insert = db.prepare(
    `INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, oordeel, evidence, source, probability,
       why, like_revision, like_turn)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.prepare('DELETE FROM suggestion WHERE revision = ?').run(from);
  let removed = 0;
  for (const row of rows) {
    const place = moved(row);
    if (place === null) {
      removed += 1;
      continue;
    }
    const { code, strength } = row;
    const evidence = JSON.stringify(
      readColumn(EVIDENCE, row.evidence, shownAs).map(({ term, ...found }) => {
        const now = moved(found) ?? found;
        // What is no term of the codebook is the words themselves.
        const words = row.text.slice(found.start - row.start, found.end - row.start);
        return { term: term === words ? wordsAt(carrying, now) : term, ...now };
      }),
    );
    const id = contentId(file, textHash, code, place.start, place.end, strength, evidence);
    const { turn, oordeel, source, probability, like_revision, like_turn } = row;
    const passage = [turn, code, place.start, place.end, wordsAt(carrying, place)];
    const why = wordsStillIn(carrying.text, row.why, shownAs);
    insert.run(
      id,
      to,
      ...passage,
      strength,
      oordeel,
      evidence,
      source,
      probability,
      why,
      like_revision,
      like_turn,
    );
  }
  return removed;
}
