/** The check of what was counted of every voice, against counting anew. */

import type { Store } from '../store.js';
import { keptNumbers, type VoiceRow, voiceCounter } from '../voices/settle.js';
import { type Problem, problemOf } from './problem.js';

/** Current texts of which the voices are not what counting them anew gives, and voices of texts that are not current. */
export function checkVoices({ db }: Store): Problem[] {
  // Of evidence that is no JSON nothing can be counted; `checkTexts` names it, and its repair counts anew.
  if (db.prepare('SELECT 1 FROM suggestion WHERE NOT json_valid(evidence)').get() !== undefined) return [];
  const texts = db.prepare('SELECT id FROM current_revision').pluck().all() as number[];
  const kept = db.prepare('SELECT * FROM voice WHERE revision = ? ORDER BY speaker');
  const numbers = keptNumbers(db);
  // No code has number 0, so a voice with a code that lost its number is wrong; to give it one would be to write.
  const voicesOf = voiceCounter(db, (code) => numbers.get(code) ?? 0);
  const wrong = texts.filter((id) => {
    const counted = voicesOf(id);
    const rows = kept.all(id) as VoiceRow[];
    return rows.length !== counted.length || !rows.every((row, at) => isSame(row, counted[at]));
  });
  const left = db
    .prepare(
      `SELECT count(*) FROM voice
       WHERE (transcript, revision) NOT IN (SELECT transcript, id FROM current_revision)`,
    )
    .pluck()
    .get() as number;
  return problemOf('stemmen', [], wrong.length + left);
}

function isSame(row: VoiceRow, counted: VoiceRow | undefined): boolean {
  return Object.entries(row).every(([key, value]) => value === counted?.[key as keyof VoiceRow]);
}
