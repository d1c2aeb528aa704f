/** Taking words out of all that is stored: every text, also an earlier one, becomes what it would have been without them. */

import { placesAfter, type Replacement, replacedIn } from '../../model/replacement.js';
import type { Transcript } from '../../model/transcript.js';
import { trackedTables } from '../history/tracking.js';
import { wholeRevision } from '../merge/held-files.js';
import type { Store } from '../store.js';
import { forgetWords } from './bytes.js';
import { type Rewritten, rewriteRevision } from './rewrite.js';

/** What comes in the place of which words of a file; null for words of no file. */
export type HidesIn = (words: string, file: string | null) => readonly Replacement[];

/** Columns with spoken words or labels of speakers, also of rows that are kept to take an act back. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  revision: ['text'],
  turn: ['speaker', 'notes'],
  suggestion: ['text', 'why', 'evidence'],
  model_answer: ['answer'],
  decision: ['text', 'was', 'whose'],
  memo: ['text', 'was', 'whose'],
  quoting: ['text'],
};

/** Whether any of the words stand in what is stored, besides in what people wrote themselves. */
export function holdsWords({ db }: Store, hides: HidesIn): boolean {
  const keptBefore = new Map(trackedTables(db).map(({ name, before }) => [name, before] as const));
  return Object.entries(SPOKEN).some(([name, columns]) =>
    [name, keptBefore.get(name) ?? name].some((table) =>
      columns.some((column) => {
        const rows = db
          .prepare(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
          .pluck();
        for (const words of rows.iterate() as Iterable<string>) {
          if (hides(words, null).length > 0) return true;
        }
        return false;
      }),
    ),
  );
}

/**
 * Replaces the words in every text and in all that is on it; call it within `erase`. Decisions and memos stay where they are;
 * what can be made again from the texts goes.
 */
export function hideWords(store: Store, hides: HidesIn): void {
  const { db } = store;
  const revisions = db
    .prepare('SELECT r.id, t.file FROM revision r JOIN transcript t ON t.id = r.transcript ORDER BY r.id')
    .all() as { id: number; file: string }[];
  for (const revision of revisions) {
    const { file } = revision;
    const rewritten = withoutWords(wholeRevision(store, revision.id), (words) => hides(words, file));
    if (rewritten === null) continue;
    const { id } = rewriteRevision(store, revision, rewritten);
    // With other words in it, its proposals are made again.
    db.prepare('DELETE FROM coded_revision WHERE revision = ?').run(id);
  }
  hideInKept(store, hides);
  forgetAnswers(store, hides);
  forgetWords(store);
}

/** Null for a text in which none of the words stand. */
function withoutWords(
  { format, text, turns }: Transcript,
  hides: (words: string) => readonly Replacement[],
): Rewritten | null {
  const replacements = hides(text);
  const cleaned = (words: string): string => replacedIn(words, hides(words));
  const moved = placesAfter(replacements);
  const now = turns.map((turn) => ({
    ...turn,
    ...moved(turn),
    speaker: cleaned(turn.speaker),
    ...(turn.notes && { notes: turn.notes.map(cleaned) }),
  }));
  const isSame =
    replacements.length === 0 &&
    turns.every(
      ({ speaker, notes }, at) =>
        speaker === now[at]?.speaker && JSON.stringify(notes) === JSON.stringify(now[at]?.notes),
    );
  return isSame ? null : { transcript: { format, text: replacedIn(text, replacements), turns: now }, moved };
}

/** A decision or a memo keeps words that a correction took away, and who said them: they stand in no text. */
function hideInKept({ db }: Store, hides: HidesIn): void {
  for (const table of ['decision', 'memo']) {
    const rows = db
      .prepare(
        `SELECT k.id, k.attention, k.text, k.was, k.whose, t.file FROM ${table} k JOIN revision r ON r.id = k.revision
         JOIN transcript t ON t.id = r.transcript WHERE k.attention IS NOT NULL`,
      )
      .all() as KeptWords[];
    const update = db.prepare(`UPDATE ${table} SET text = ?, was = ?, whose = ? WHERE id = ?`);
    for (const { id, attention, text, was, whose, file } of rows) {
      const cleaned = (words: string | null): string | null =>
        words === null ? null : replacedIn(words, hides(words, file));
      // Words that stand in the text went with it.
      const left = attention === 'verdwenen' ? cleaned(text) : text;
      update.run(left, cleaned(was), cleaned(whose), id);
    }
  }
}

/** What a language model said on a text that was rewritten went with that; it may say the words of another text too. */
function forgetAnswers({ db }: Store, hides: HidesIn): void {
  const rows = db.prepare('SELECT id, answer FROM model_answer').raw().all() as [number, string][];
  const remove = db.prepare('DELETE FROM model_answer WHERE id = ?');
  for (const [id, answer] of rows) if (hides(answer, null).length > 0) remove.run(id);
}

interface KeptWords {
  readonly id: string;
  readonly attention: string;
  readonly text: string;
  readonly was: string | null;
  readonly whose: string | null;
  readonly file: string;
}
