/** The check of what is remembered of the key: how far it was when the pseudonyms in the texts were given out. */

import { NEXT, soundIn } from '../json-columns.js';
import type { Store } from '../store.js';
import { type Problem, problemOf } from './problem.js';

export function checkKeyMark({ db }: Store): Problem[] {
  const marks = db.prepare('SELECT next FROM key_mark').pluck().all() as string[];
  return problemOf('nummers', [], marks.filter((json) => soundIn(NEXT, json) === null).length);
}
