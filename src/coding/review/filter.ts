/** Whom and what a review is narrowed to. */

import type { Respondent } from '../../model/respondent.js';

/** Each list that is given narrows to its members. */
export interface ReviewFilter {
  readonly codes?: readonly string[];
  readonly wijken?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly respondents?: readonly string[];
}

/** Whether a filter leaves room for what this person says. */
export function isPersonWanted({ id, wijk, perspective }: Respondent, filter: ReviewFilter): boolean {
  return has(filter.respondents, id) && has(filter.wijken, wijk) && has(filter.perspectives, perspective);
}

export function isCodeWanted(code: string, filter: ReviewFilter): boolean {
  return has(filter.codes, code);
}

function has(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted?.includes(value) ?? true;
}
