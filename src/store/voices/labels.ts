/** Which labels speak in which text. */

import type { Store } from '../store.js';
import { settleVoices } from './settle.js';

/** The distinct speaker labels of every current text, in order of file and of first turn. */
export function speakerLabels({ db }: Store): Map<string, string[]> {
  settleVoices(db);
  const rows = db
    .prepare(
      `SELECT f.file, v.speaker FROM voice v JOIN transcript f ON f.id = v.transcript
       ORDER BY f.file, v.first_turn`,
    )
    .raw()
    .all() as [file: string, speaker: string][];
  const labels = new Map<string, string[]>();
  for (const [file, speaker] of rows) {
    const known = labels.get(file);
    if (known === undefined) labels.set(file, [speaker]);
    else known.push(speaker);
  }
  return labels;
}
