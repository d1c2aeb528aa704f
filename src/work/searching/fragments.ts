/** Coded passages by any filter, with the people who said them, and decisions to look at again. */

import { createCodeFinder, whyInWords } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding, WaitingDecision } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';
import {
  type CodingFilter,
  firstCodings,
  type Suggested,
  waitingDecisions,
  whyOf,
} from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { codesWithoutChoice } from '../project/waiting.js';

export { whyInWords };

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
  codebook: Codebook,
  filter: CodingFilter,
  limit: number,
  withWhy = false,
): Promise<FoundFragments> {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  return withStore(here, 'read', (store) => {
    const { total, codings } = firstCodings(store, codebook, filter, limit);
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

export interface DecisionToCheck extends WaitingDecision {
  /** The codes that its code was split into; none when the codebook does not say. */
  readonly heirs: readonly string[];
}

export interface FoundDecisions {
  /** How many there are, also beyond the limit. */
  readonly total: number;
  readonly decisions: readonly DecisionToCheck[];
}

/**
 * Decisions whose words changed when a text was corrected, and those of which the code is gone.
 *
 * @param limit how many at most; Infinity for all
 * @throws UserError when nothing was imported yet
 */
export function decisionsToCheck(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
  limit: number,
): Promise<FoundDecisions> {
  const codes = createCodeFinder(codebook);
  return withStore(here, 'read', (store) => {
    const waiting = waitingDecisions(store, codesWithoutChoice(codebook), filter);
    return {
      total: waiting.length,
      decisions: waiting.slice(0, limit).map((decision) => ({
        ...decision,
        heirs: decision.isCodeGone ? codes.named(decision.code).map(({ id }) => id) : [],
      })),
    };
  });
}
