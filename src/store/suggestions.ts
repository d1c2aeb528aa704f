/** Suggestions in the store: what a program proposes is replaced as a whole; decisions are never touched. */

import { contentId } from '../files/hash.js';
import type { Codebook } from '../model/codebook.js';
import type { Suggestion } from '../model/coding.js';
import { recordCodingRun } from './coding-run.js';
import type { Store } from './open.js';
import type { StoredTranscript } from './transcripts.js';

export interface SuggestionChange {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/**
 * Makes these the suggestions for all current texts and says what changed; call it within `write`. A suggestion for a
 * text of which a correction changed no word moves to the corrected revision.
 */
export function replaceSuggestions(
  store: Store,
  codebook: Codebook,
  suggestions: Iterable<{ readonly transcript: StoredTranscript; readonly suggestion: Suggestion }>,
): SuggestionChange {
  const { db } = store;
  db.exec('CREATE TEMP TABLE proposed (id TEXT PRIMARY KEY) WITHOUT ROWID');
  const propose = db.prepare('INSERT INTO temp.proposed VALUES (?)');
  const insert = db.prepare(
    `INSERT INTO suggestion
       (id, revision, turn, code, start, end, text, strength, evidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, turn = excluded.turn`,
  );
  const count = db.prepare('SELECT count(*) FROM suggestion').pluck();
  const before = count.get() as number;
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
    insert.run(
      id,
      transcript.revision,
      fragment.turn,
      code,
      fragment.start,
      fragment.end,
      fragment.text,
      strength,
      evidence,
    );
  }
  const removed = db
    .prepare('DELETE FROM suggestion WHERE id NOT IN (SELECT id FROM temp.proposed)')
    .run().changes;
  db.exec('DROP TABLE temp.proposed');
  recordCodingRun(store, codebook);
  const kept = before - removed;
  return { added: (count.get() as number) - kept, removed, kept };
}
