/** All that was ever stored of each file, to look for somebody in. */

import { gathered } from '../json-columns.js';
import type { Store } from '../store.js';

/** All that was ever stored of one file. */
export interface HeldText {
  readonly file: string;
  readonly revisions: readonly { readonly sourceHash: string; readonly labels: readonly string[] }[];
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
    const revision = { sourceHash, labels: gathered<string[]>(labels) };
    const known = texts.get(file);
    if (known === undefined) texts.set(file, [revision]);
    else known.push(revision);
  }
  return [...texts].map(([file, revisions]) => ({ file, revisions }));
}
