/** What a store holds of each file, revision by revision: so it can be laid beside what another store holds. */

import type { Transcript, Turn } from '../../model/transcript.js';
import type { Store } from '../store.js';
import { toTurn } from '../transcripts.js';

export interface HeldRevision {
  readonly id: number;
  readonly sourceHash: string;
  readonly textHash: string;
}

export interface HeldFile {
  readonly file: string;
  /** From the first to the current one. */
  readonly revisions: readonly HeldRevision[];
}

/** Every file in order of name. */
export function heldFiles({ db }: Store): HeldFile[] {
  const rows = db
    .prepare(
      `SELECT t.file, r.id, r.source_hash AS sourceHash, r.text_hash AS textHash
       FROM revision r JOIN transcript t ON t.id = r.transcript ORDER BY t.file, r.number`,
    )
    .all() as (HeldRevision & { readonly file: string })[];
  const files = new Map<string, HeldRevision[]>();
  for (const { file, ...revision } of rows) {
    const known = files.get(file);
    if (known === undefined) files.set(file, [revision]);
    else known.push(revision);
  }
  return [...files].map(([file, revisions]) => ({ file, revisions }));
}

export interface WholeRevision extends Transcript {
  readonly id: number;
  readonly sourceHash: string;
  /** As `saveTranscript` got them. */
  readonly speakers: string;
  readonly holdsNames: boolean;
}

/** A revision with its text and turns. */
export function wholeRevision({ db, shownAs }: Store, id: number): WholeRevision {
  const { holdsNames, ...revision } = db
    .prepare(
      `SELECT id, format, text, source_hash AS sourceHash, speakers, holds_names AS holdsNames
       FROM revision WHERE id = ?`,
    )
    .get(id) as Omit<WholeRevision, 'turns' | 'holdsNames'> & { readonly holdsNames: number };
  const turns = db
    .prepare(
      'SELECT number, speaker, seconds, start, end, notes FROM turn WHERE revision = ? ORDER BY number',
    )
    .all(id) as (Omit<Turn, 'notes'> & { notes: string })[];
  return { ...revision, holdsNames: holdsNames === 1, turns: turns.map((turn) => toTurn(turn, shownAs)) };
}

/** The current revision of a file that the store holds. */
export function currentRevision(store: Store, file: string): WholeRevision {
  const id = store.db.prepare('SELECT id FROM current_revision WHERE file = ?').pluck().get(file);
  return wholeRevision(store, id as number);
}
