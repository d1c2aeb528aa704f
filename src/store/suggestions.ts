/** Suggestions in the store: what a program proposes is replaced as a whole; decisions are never touched. */

import { contentId } from '../files/hash.js';
import type { Codebook } from '../model/codebook.js';
import type { Suggestion } from '../model/coding.js';
import type { Store } from './open.js';
import type { StoredTranscript } from './transcripts.js';

export interface SuggestionChange {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

export interface CodingRun {
  readonly codebook: string;
  readonly version: string;
  readonly hash: string;
}

/** Makes these the suggestions of the project and says what changed; call it within `write`. */
export function replaceSuggestions(
  { db }: Store,
  codebook: Codebook,
  suggestions: Iterable<{ readonly transcript: StoredTranscript; readonly suggestion: Suggestion }>,
): SuggestionChange {
  db.exec('CREATE TEMP TABLE proposed (id TEXT PRIMARY KEY) WITHOUT ROWID');
  const propose = db.prepare('INSERT INTO temp.proposed VALUES (?)');
  const insert = db.prepare(
    `INSERT INTO suggestion
       (id, revision, turn, code, start, end, text, strength, evidence, evidence_start, evidence_end)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  let added = 0;
  let total = 0;
  for (const { transcript, suggestion } of suggestions) {
    const { code, fragment, strength } = suggestion;
    const evidence = JSON.stringify(suggestion.evidence);
    const id = contentId(
      transcript.file,
      transcript.textHash,
      code,
      fragment.start,
      fragment.end,
      strength,
      evidence,
    );
    propose.run(id);
    total += 1;
    added += insert.run(
      id,
      transcript.revision,
      fragment.turn,
      code,
      fragment.start,
      fragment.end,
      fragment.text,
      strength,
      evidence,
      Math.min(...suggestion.evidence.map(({ start }) => start)),
      Math.max(...suggestion.evidence.map(({ end }) => end)),
    ).changes;
  }
  const removed = db
    .prepare('DELETE FROM suggestion WHERE id NOT IN (SELECT id FROM temp.proposed)')
    .run().changes;
  db.exec('DROP TABLE temp.proposed');
  db.prepare('INSERT OR REPLACE INTO coding_run (id, codebook, version, hash) VALUES (1, ?, ?, ?)').run(
    codebook.id,
    codebook.version,
    codebook.hash,
  );
  return { added, removed, kept: total - added };
}

/** The codebook of the last run of `code`, or null before the first. */
export function lastCodingRun({ db }: Store): CodingRun | null {
  return (
    (db.prepare('SELECT codebook, version, hash FROM coding_run').get() as CodingRun | undefined) ?? null
  );
}
