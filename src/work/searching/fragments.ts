/** Coded passages by any filter, with the people who said them, and decisions to look at again. */

import type { Coding, FlaggedDecision } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';
import {
  type CodingFilter,
  firstCodings,
  flaggedDecisions,
  type Suggested,
  whyOf,
} from '../../store/index.js';
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
  /** Why a program proposed it; null when a person made it, or nobody asked. */
  readonly suggested: Suggested | null;
}

/**
 * @param limit how many at most; Infinity for all
 * @param withWhy whether to say why a program proposed them
 * @throws UserError when nothing was imported yet
 */
export function findFragments(
  here: ProjectFolder,
  filter: CodingFilter,
  limit: number,
  withWhy = false,
): Promise<FoundFragments> {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  return withStore(here, 'read', (store) => {
    const { total, codings } = firstCodings(store, filter, limit);
    const ids = codings.map(({ id }) => id);
    const why = withWhy ? whyOf(store, ids) : new Map<string, Suggested>();
    return {
      total,
      fragments: codings.map((coding) => ({
        coding,
        person: people.get(coding.respondent),
        suggested: why.get(coding.id) ?? null,
      })),
    };
  });
}

/**
 * Decisions whose words changed when a text was corrected.
 *
 * @throws UserError when nothing was imported yet
 */
export function decisionsToCheck(here: ProjectFolder): Promise<readonly FlaggedDecision[]> {
  return withStore(here, 'read', flaggedDecisions);
}
