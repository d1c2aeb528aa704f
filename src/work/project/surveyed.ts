/** Who was heard by a survey, and not in a conversation. */

import type { CastMember, Respondent } from '../../model/respondent.js';
import { filesReadAs, type Store } from '../../store/index.js';
import { SURVEY_FORMATS } from '../../transcripts/index.js';

/** The files that hold the answers of a survey. */
export function surveyFiles(store: Store): ReadonlySet<string> {
  return new Set(filesReadAs(store, SURVEY_FORMATS));
}

/**
 * The people of whom every text is a survey: who was interviewed as well, counts among the interviewed.
 *
 * @param surveys as `surveyFiles` gives them
 */
export function surveyedOnly(
  people: readonly Respondent[],
  cast: readonly CastMember[],
  surveys: ReadonlySet<string>,
): Respondent[] {
  const interviewed = new Set(
    cast.flatMap(({ file, respondent }) => (surveys.has(file) ? [] : (respondent ?? []))),
  );
  return people.filter(({ id }) => !interviewed.has(id));
}
