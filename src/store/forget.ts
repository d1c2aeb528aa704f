/** Taking a person out of the store: whole texts, their turns in a group, and the bytes that are left of them in the file. */

import { contentId, sha256 } from '../files/hash.js';
import type { Evidence } from '../model/coding.js';
import { UserError } from '../model/errors.js';
import type { Span, Transcript } from '../model/transcript.js';
import type { Store } from './open.js';
import { emptyIndex } from './search/index-texts.js';

/** All that was ever stored of one file. */
export interface HeldText {
  readonly file: string;
  readonly revisions: readonly { readonly sourceHash: string; readonly labels: readonly string[] }[];
}

/** How much went. */
export interface Removed {
  readonly texts: number;
  readonly turns: number;
  readonly decisions: number;
  readonly suggestions: number;
  readonly memos: number;
}

export const NOTHING_REMOVED: Removed = { texts: 0, turns: 0, decisions: 0, suggestions: 0, memos: 0 };

export function sumOfRemoved(one: Removed, other: Removed): Removed {
  return {
    texts: one.texts + other.texts,
    turns: one.turns + other.turns,
    decisions: one.decisions + other.decisions,
    suggestions: one.suggestions + other.suggestions,
    memos: one.memos + other.memos,
  };
}

/** Every file with all revisions of its text, from the first to the last, and who speaks in them. */
export function heldTexts({ db }: Store): HeldText[] {
  const rows = db
    .prepare(
      `SELECT t.file, r.source_hash AS sourceHash,
         (SELECT json_group_array(DISTINCT speaker) FROM turn WHERE revision = r.id) AS labels
       FROM revision r JOIN transcript t ON t.id = r.transcript ORDER BY t.file, r.number`,
    )
    .all() as { file: string; sourceHash: string; labels: string }[];
  const texts = new Map<string, { sourceHash: string; labels: string[] }[]>();
  for (const { file, sourceHash, labels } of rows) {
    const revision = { sourceHash, labels: JSON.parse(labels) as string[] };
    const known = texts.get(file);
    if (known === undefined) texts.set(file, [revision]);
    else known.push(revision);
  }
  return [...texts].map(([file, revisions]) => ({ file, revisions }));
}

/** Removes a text with all its revisions and everything on it; call it within `write`, as a final act. */
export function forgetText({ db }: Store, file: string): Removed {
  const ofFile =
    'revision IN (SELECT r.id FROM revision r JOIN transcript t ON t.id = r.transcript WHERE t.file = ?)';
  const run = (sql: string): number => db.prepare(sql).run(file).changes;
  const turns = db
    .prepare(`SELECT count(*) FROM turn t JOIN current_revision r ON r.id = t.revision WHERE r.file = ?`)
    .pluck()
    .get(file) as number;
  const decisions = run(`DELETE FROM decision WHERE ${ofFile}`);
  const memos = run(`DELETE FROM memo WHERE ${ofFile}`);
  run(`DELETE FROM quoting WHERE ${ofFile}`);
  const suggestions = run(`DELETE FROM suggestion WHERE ${ofFile}`);
  const texts = run('DELETE FROM transcript WHERE file = ?');
  return { texts, turns, decisions, suggestions, memos };
}

/**
 * Puts a shortened text in the place of a text and of all its revisions; call it within `write`, as a final act. What is on
 * the turns that stay moves along; what is on the others goes.
 *
 * @param moved the place of a passage in the shortened text, or null when it touches a turn that went
 * @param staying the labels of speakers who stay: a decision on words that were corrected away is kept when they were theirs
 */
export function forgetTurns(
  store: Store,
  file: string,
  { transcript, moved }: { readonly transcript: Transcript; moved(passage: Span): Span | null },
  staying: ReadonlySet<string>,
): Removed {
  const { db } = store;
  const old = db.prepare('SELECT id, transcript, text FROM current_revision WHERE file = ?').get(file) as {
    id: number;
    transcript: number;
    text: string;
  };
  const turnsBefore = db
    .prepare('SELECT count(*) FROM turn WHERE revision = ?')
    .pluck()
    .get(old.id) as number;
  const textHash = sha256(transcript.text);
  const revision = addShortened(db, old.id, transcript, textHash);
  const isLost = lostWords(db, old, staying);
  const carried = { db, from: old.id, to: revision, moved, isLost };
  const decisions = carry('decision', carried);
  const memos = carry('memo', carried);
  carryQuoting(carried);
  carrySensitive(carried);
  const suggestions = carrySuggestions(carried, file, textHash);
  db.prepare(
    `INSERT INTO reviewed (revision, turn, coder)
     SELECT ?, v.turn, v.coder FROM reviewed v JOIN turn t ON t.revision = ? AND t.number = v.turn WHERE v.revision = ?`,
  ).run(revision, revision, old.id);
  db.prepare(
    'INSERT INTO coded_revision (revision, interviewers) SELECT ?, interviewers FROM coded_revision WHERE revision = ?',
  ).run(revision, old.id);
  removeOlder(db, old.transcript, revision);
  return { texts: 0, turns: turnsBefore - transcript.turns.length, decisions, suggestions, memos };
}

function addShortened(db: Store['db'], old: number, { text, turns }: Transcript, textHash: string): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO revision (transcript, number, format, source_hash, speakers, text_hash, text, holds_names)
       SELECT transcript, number + 1, format, source_hash, speakers, ?, ?, holds_names FROM revision WHERE id = ?`,
    )
    .run(textHash, text, old);
  const revision = Number(lastInsertRowid);
  const insert = db.prepare(
    'INSERT INTO turn (revision, number, speaker, seconds, start, end) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { number, speaker, seconds, start, end } of turns) {
    insert.run(revision, number, speaker, seconds, start, end);
  }
  return revision;
}

/** Tells of words that are in no current turn whether they may be those of somebody who goes. */
function lostWords(
  db: Store['db'],
  { transcript }: { readonly transcript: number },
  staying: ReadonlySet<string>,
): (words: string) => boolean {
  const texts = db
    .prepare(
      `SELECT r.text, json_group_array(json_array(t.speaker, t.start, t.end)) AS turns
       FROM revision r JOIN turn t ON t.revision = r.id WHERE r.transcript = ? GROUP BY r.id`,
    )
    .all(transcript) as { text: string; turns: string }[];
  const said = texts.flatMap(({ text, turns }) =>
    (JSON.parse(turns) as [string, number, number][]).map(([speaker, start, end]) => ({
      stays: staying.has(speaker),
      words: text.slice(start, end),
    })),
  );
  return (words) => {
    const by = said.filter((turn) => turn.words.includes(words));
    return by.length === 0 || by.some(({ stays }) => !stays);
  };
}

interface Carrying {
  readonly db: Store['db'];
  readonly from: number;
  readonly to: number;
  moved(passage: Span): Span | null;
  isLost(words: string): boolean;
}

interface PlacedRow extends Span {
  readonly id: string;
  readonly text: string;
  readonly attention: string | null;
}

/** Moves what people left on a text; @returns how many of them went. */
function carry(table: 'decision' | 'memo', { db, from, to, moved, isLost }: Carrying): number {
  const rows = db
    .prepare(`SELECT id, start, end, text, attention FROM ${table} WHERE revision = ?`)
    .all(from) as PlacedRow[];
  const move = db.prepare(`UPDATE ${table} SET revision = ?, start = ?, end = ? WHERE id = ?`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  let removed = 0;
  for (const { id, start, end, text, attention } of rows) {
    const place = moved({ start, end });
    if (place === null || (attention === 'verdwenen' && isLost(text))) removed += remove.run(id).changes;
    else move.run(to, place.start, place.end, id);
  }
  return removed;
}

function carryQuoting({ db, from, to, moved }: Carrying): void {
  const rows = db.prepare('SELECT id, start, end FROM quoting WHERE revision = ?').all(from) as (Span & {
    id: string;
  })[];
  const move = db.prepare('UPDATE quoting SET revision = ?, start = ?, end = ? WHERE id = ?');
  for (const { id, start, end } of rows) {
    const place = moved({ start, end });
    if (place !== null) move.run(to, place.start, place.end, id);
  }
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

interface SuggestionRow extends Span {
  readonly id: string;
  readonly turn: number;
  readonly code: string;
  readonly text: string;
  readonly strength: string;
  readonly oordeel: string | null;
  readonly evidence: string;
}

/** Makes the suggestions what `code` would make of the shortened text; @returns how many went. */
function carrySuggestions({ db, from, to, moved }: Carrying, file: string, textHash: string): number {
  const rows = db
    .prepare(
      'SELECT id, turn, code, start, end, text, strength, oordeel, evidence FROM suggestion WHERE revision = ?',
    )
    .all(from) as SuggestionRow[];
  const insert = db.prepare(
    `INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, oordeel, evidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.prepare('DELETE FROM suggestion WHERE revision = ?').run(from);
  let removed = 0;
  for (const row of rows) {
    const place = moved(row);
    if (place === null) {
      removed += 1;
      continue;
    }
    const by = place.start - row.start;
    const { code, strength } = row;
    const evidence = JSON.stringify(
      (JSON.parse(row.evidence) as Evidence[]).map((found) => ({
        ...found,
        start: found.start + by,
        end: found.end + by,
      })),
    );
    const id = contentId(file, textHash, code, place.start, place.end, strength, evidence);
    insert.run(id, to, row.turn, code, place.start, place.end, row.text, strength, row.oordeel, evidence);
  }
  return removed;
}

/** The text that is left is the first again, so that the next correction becomes the second. */
function removeOlder(db: Store['db'], transcript: number, revision: number): void {
  const older = 'revision IN (SELECT id FROM revision WHERE transcript = ? AND id <> ?)';
  for (const table of ['decision', 'memo', 'quoting']) {
    db.prepare(`DELETE FROM ${table} WHERE ${older}`).run(transcript, revision);
  }
  db.prepare('DELETE FROM revision WHERE transcript = ? AND id <> ?').run(transcript, revision);
  db.prepare('UPDATE revision SET number = 1 WHERE id = ?').run(revision);
}

/** Removes the memos about a respondent; call it within `write`, as a final act. @returns how many went */
export function forgetMemosAbout({ db }: Store, respondent: string): number {
  return db.prepare('DELETE FROM memo WHERE respondent = ?').run(respondent).changes;
}

/** Ids of the memos of which the body names a respondent by number: a person has to read them. */
export function memosNaming({ db }: Store, respondent: string): string[] {
  const rows = db
    .prepare("SELECT id, body FROM memo UNION ALL SELECT id, memo FROM decision WHERE memo <> '' ORDER BY 1")
    .raw()
    .all() as [string, string][];
  const named = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${respondent.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  return rows.filter(([, body]) => named.test(body)).map(([id]) => id);
}

/**
 * Removes the lists of words and the search index: `code` and `search` make them again, from the texts that are left. Call
 * it within `write`.
 */
export function forgetWords(store: Store): void {
  store.db.exec('DELETE FROM tokens; DELETE FROM vocabulary;');
  emptyIndex(store);
}

/** Overwrites with zeros whatever is deleted from now on; call it before `write`. */
export function deleteSecurely({ db }: Store): void {
  db.pragma('secure_delete = ON');
}

/**
 * Writes the file anew without what was deleted, and empties the write-ahead log: not a byte of it is left in either.
 *
 * @throws UserError when another program has the database open.
 */
export function purge({ db, shownAs }: Store): void {
  db.exec('VACUUM');
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ readonly busy: number }];
  if (result.busy !== 0) {
    throw new UserError(
      `${shownAs}: een ander programma leest de database, en daardoor is nog niet alles gewist. Sluit het en typ de opdracht nog eens.`,
    );
  }
}
