/** Taking over from another copy what researchers wrote in reports: where it is new, and never over another text in silence. */

import type { Answer, Answers } from '../../model/answer.js';
import { answers, markOf, saveAnswer } from '../answers.js';
import type { Store } from '../store.js';

export interface AnswerConflict {
  /** What stays. */
  readonly here: Answer;
  /** What was not taken over. */
  readonly there: Answer;
}

export interface TakenAnswers {
  readonly added: readonly Answer[];
  readonly conflicts: readonly AnswerConflict[];
  /** How many were taken away here and do not come back. */
  readonly removedHere: number;
}

/**
 * Takes over what is not here yet, and a text that came in the place of the one here; call it within `write`. One that
 * stood here earlier does not come back.
 *
 * @param coming what stands there, with pseudonyms as they are called here
 * @param known what the other copy knows
 * @param removed places with the mark of a text that was taken away here, as `removedAnswers` gives them
 */
export function takeAnswers(
  store: Store,
  coming: readonly Answer[],
  known: Answers['known'],
  removed: ReadonlySet<string>,
): TakenAnswers {
  const own = answers(store);
  const added: Answer[] = [];
  const conflicts: AnswerConflict[] = [];
  let removedHere = 0;
  for (const there of coming) {
    const { key } = there;
    const here = own.current.get(key);
    const [ownMark, mark] = [here && markOf(here.paragraphs), markOf(there.paragraphs)];
    const wasHere = own.known(key, mark) !== undefined;
    const wasThere = ownMark !== undefined && known(key, ownMark) !== undefined;
    if (ownMark === mark || (wasHere && here !== undefined && !wasThere)) continue;
    if (here === undefined && removed.has(`${key} ${mark}`)) {
      removedHere += 1;
    } else if (here === undefined || (wasThere && !wasHere)) {
      saveAnswer(store, there);
      added.push(there);
    } else {
      conflicts.push({ here, there });
    }
  }
  return { added, conflicts, removedHere };
}
