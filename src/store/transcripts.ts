/** Transcripts in the store: a file has revisions of its text, and the last one counts. */

import { sha256 } from '../files/hash.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { NOTES, readColumn } from './json-columns.js';
import { indexText } from './search/index-texts.js';
import type { Store } from './store.js';

export interface StoredTranscript extends Transcript {
  readonly file: string;
  /** Key of the current revision, for saving codings on it. */
  readonly revision: number;
  readonly textHash: string;
}

export interface KnownFile {
  readonly file: string;
  readonly sourceHash: string;
  /** The speaker labels that were known when it was read, as `saveTranscript` got them. */
  readonly speakers: string;
  /** How many decisions people made about the current text. */
  readonly decisions: number;
}

/** Every imported file with the hash of its current source. */
export function knownFiles({ db }: Store): KnownFile[] {
  return db
    .prepare(
      `SELECT file, source_hash AS sourceHash, speakers,
         (SELECT count(*) FROM decision d WHERE d.revision = r.id) AS decisions
       FROM current_revision r ORDER BY file`,
    )
    .all() as KnownFile[];
}

/** How many files have a text. */
export function countTexts({ db }: Store): number {
  return db.prepare('SELECT count(*) FROM transcript').pluck().get() as number;
}

/** The files of which the current text was stored without looking for names in it. */
export function filesReadAs({ db }: Store, formats: readonly string[]): string[] {
  return db
    .prepare(
      'SELECT file FROM current_revision WHERE format IN (SELECT value FROM json_each(?)) ORDER BY file',
    )
    .pluck()
    .all(JSON.stringify(formats)) as string[];
}

export function filesWithNames({ db }: Store): string[] {
  return db
    .prepare('SELECT file FROM current_revision WHERE holds_names = 1 ORDER BY file')
    .pluck()
    .all() as string[];
}

/**
 * Saves a text as the next revision of its file; call it within `write`.
 *
 * @param holdsNames whether names were left in it because a person said so
 */
export function saveTranscript(
  store: Store,
  file: string,
  sourceHash: string,
  transcript: Transcript,
  speakers = '',
  holdsNames = false,
): void {
  const { db } = store;
  db.prepare('INSERT INTO transcript (file) VALUES (?) ON CONFLICT DO NOTHING').run(file);
  const { lastInsertRowid: revision } = db
    .prepare(
      `INSERT INTO revision (transcript, number, format, source_hash, speakers, text_hash, text, holds_names)
       SELECT t.id, 1 + (SELECT count(*) FROM revision WHERE transcript = t.id), ?, ?, ?, ?, ?, ?
       FROM transcript t WHERE t.file = ?`,
    )
    .run(
      transcript.format,
      sourceHash,
      speakers,
      sha256(transcript.text),
      transcript.text,
      holdsNames ? 1 : 0,
      file,
    );
  insertTurns(store, Number(revision), transcript.turns);
  indexText(store, Number(revision), transcript);
}

export function insertTurns({ db }: Store, revision: number, turns: readonly Turn[]): void {
  const insert = db.prepare(
    'INSERT INTO turn (revision, number, speaker, seconds, start, end, notes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { number, speaker, seconds, start, end, notes = [] } of turns) {
    insert.run(revision, number, speaker, seconds, start, end, JSON.stringify(notes));
  }
}

/** Gives a text the new name of its file; its codings stay with it. Call it within `write`. */
export function renameTranscript({ db }: Store, from: string, to: string): void {
  db.prepare('UPDATE transcript SET file = ? WHERE file = ?').run(to, from);
}

/** Every current text without its words, in order of file name. */
export function currentTexts({ db }: Store): Pick<StoredTranscript, 'file' | 'revision' | 'textHash'>[] {
  return db
    .prepare('SELECT file, id AS revision, text_hash AS textHash FROM current_revision ORDER BY file')
    .all() as Pick<StoredTranscript, 'file' | 'revision' | 'textHash'>[];
}

/** All current texts with their turns, one at a time, in order of file name. */
export function* transcripts(store: Store): Generator<StoredTranscript> {
  const read = transcriptReader(store);
  for (const { revision } of currentTexts(store)) {
    const transcript = read(revision);
    if (transcript !== undefined) yield transcript;
  }
}

/** The same of these files; those that were not imported are left out, and no other is read. */
export function* transcriptsOf(store: Store, files: ReadonlySet<string>): Generator<StoredTranscript> {
  const read = transcriptReader(store);
  const found = store.db
    .prepare('SELECT id FROM current_revision WHERE file IN (SELECT value FROM json_each(?)) ORDER BY file')
    .pluck();
  for (const revision of found.all(JSON.stringify([...files])) as number[]) {
    const transcript = read(revision);
    if (transcript !== undefined) yield transcript;
  }
}

/** Reads a text with its turns by its revision. */
export function transcriptReader({ db, shownAs }: Store): (revision: number) => StoredTranscript | undefined {
  const text = db.prepare(
    `SELECT r.id AS revision, t.file, r.format, r.text, r.text_hash AS textHash
     FROM revision r JOIN transcript t ON t.id = r.transcript WHERE r.id = ?`,
  );
  const turns = db.prepare(
    'SELECT number, speaker, seconds, start, end, notes FROM turn WHERE revision = ? ORDER BY number',
  );
  return (revision) => {
    const found = text.get(revision) as Omit<StoredTranscript, 'turns'> | undefined;
    if (found === undefined) return undefined;
    const rows = turns.all(revision) as (Omit<Turn, 'notes'> & { notes: string })[];
    return { ...found, turns: rows.map((row) => toTurn(row, shownAs)) };
  };
}

const NO_NOTES = '[]';

/**
 * A turn without notes has no such key, as readers give it.
 *
 * @throws DamagedStore when its notes are no list of texts.
 */
export function toTurn(
  { notes, ...turn }: Omit<Turn, 'notes'> & { readonly notes: string },
  shownAs: string,
): Turn {
  if (notes === NO_NOTES) return turn;
  const list = readColumn(NOTES, notes, shownAs);
  return list.length === 0 ? turn : { ...turn, notes: list };
}

/** Another one whenever a text, or what it is called, is. */
export function textsState({ db }: Store): string {
  const texts = db.prepare('SELECT file, id, text_hash FROM current_revision ORDER BY file').raw().all();
  return JSON.stringify(texts);
}
