/** Coded passages by any filter, with the people who said them, and decisions to look at again. */

import type { Coding, FlaggedDecision } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';
import { type CodingFilter, firstCodings, flaggedDecisions } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface FoundFragments {
  /** How many there are, also beyond the limit. */
  readonly total: number;
  readonly fragments: readonly FoundFragment[];
}

export interface FoundFragment {
  readonly coding: Coding;
  readonly person: Respondent | undefined;
}

/**
 * @param limit how many at most; Infinity for all
 * @throws UserError when nothing was imported yet
 */
export function findFragments(
  here: ProjectFolder,
  filter: CodingFilter,
  limit: number,
): Promise<FoundFragments> {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  return withStore(here, 'read', (store) => {
    const { total, codings } = firstCodings(store, filter, limit);
    return {
      total,
      fragments: codings.map((coding) => ({ coding, person: people.get(coding.respondent) })),
    };
  });
}

export interface FoundDecisions {
  /** How many there are, also beyond the limit. */
  readonly total: number;
  readonly decisions: readonly FlaggedDecision[];
}

/**
 * Decisions whose words changed when a text was corrected.
 *
 * @param limit how many at most; Infinity for all
 * @throws UserError when nothing was imported yet
 */
export function decisionsToCheck(
  here: ProjectFolder,
  filter: CodingFilter,
  limit: number,
): Promise<FoundDecisions> {
  return withStore(here, 'read', (store) => {
    const flagged = flaggedDecisions(store, filter);
    return { total: flagged.length, decisions: flagged.slice(0, limit) };
  });
}
