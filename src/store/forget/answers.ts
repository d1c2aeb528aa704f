/** Taking out of a copy what researchers wrote otherwise since: they may have taken somebody out of it. */

import { answers, markOf } from '../answers.js';
import type { Store } from '../store.js';

/** Of each place of a report the mark of its text. */
export type AnswerMarks = ReadonlyMap<string, string>;

export function answerMarks(store: Store): AnswerMarks {
  return new Map([...answers(store).current].map(([key, { paragraphs }]) => [key, markOf(paragraphs)]));
}

/** Leaves only the texts that have these marks; call it within `erase`. */
export function forgetOtherAnswers(store: Store, kept: AnswerMarks): void {
  const { db } = store;
  for (const [key, mark] of answerMarks(store)) {
    if (kept.get(key) !== mark) db.prepare('DELETE FROM answer WHERE place = ?').run(key);
  }
}
