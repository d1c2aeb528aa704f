/** Comparing groups: how many people of each perspective, each wijk and each of both mention a theme or a code. */

import { compare, withThemes } from '../../../analysis/index.js';
import { groupsFor } from '../../../disclosure/index.js';
import type { Codebook } from '../../../model/codebook.js';
import type { Basis, Comparison } from '../../../model/comparison.js';
import type { Advice } from '../../../model/errors.js';
import type { Grouping } from '../../../model/planned.js';
import { basisOf, type CodingFilter, type Store, whoMentions } from '../../../store/index.js';
import { cautionOnCounts } from '../../project/coding-state.js';
import { narrowedTo } from '../../project/filters.js';
import type { ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';

export interface ComparedGroups {
  readonly comparison: Comparison;
  readonly basis: Basis;
  /** Null when the codings are those of the codebook and the texts as they are now. */
  readonly stale: Advice | null;
}

/**
 * Compares the groups of a project for researchers, who see the smallest ones too.
 *
 * @param filter which wijken, perspectives and codes get a place; a theme counts all of its codes
 * @throws UserError when nothing was imported yet
 */
export function compareGroups(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
): Promise<ComparedGroups> {
  return withStore(here, 'read', (store, cast) => {
    const { project, respondents } = narrowedTo(filter, here, cast);
    const groups = groupsFor('intern', project, respondents);
    return {
      comparison: comparisonOf(store, groups, codebook, filter.codes),
      basis: basisOf(store, codebook),
      stale: cautionOnCounts(store, codebook),
    };
  });
}

/**
 * Counts in an open store what groups mention, whoever it is for: the audience was decided with the groups.
 *
 * @param shown the codes that get a place; without them, all
 */
export function comparisonOf(
  store: Store,
  groups: Grouping,
  codebook: Codebook,
  shown?: readonly string[],
): Comparison {
  const numberOf = new Map(groups.everyone.members.map(({ id }, number) => [id, number]));
  return compare(
    groups,
    codebook,
    withThemes<number, readonly number[]>(whoMentions(store, codebook, numberOf), codebook),
    (code) => shown?.includes(code) ?? true,
    ({ id }) => numberOf.get(id),
  );
}
