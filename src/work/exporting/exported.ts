/** All that an export is made from, under the rules that the report follows. */

import { compare, groupedBy, mentionsOf } from '../../analysis/index.js';
import { discloseComparison, discloseQuotes, groupsFor, heldBackFrom } from '../../disclosure/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding, Quote } from '../../model/coding.js';
import type { Comparison } from '../../model/comparison.js';
import type { Disclosed, DisclosedQuotes } from '../../model/disclosed.js';
import type { Audience, Grouping, PlannedQuotes } from '../../model/planned.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { type CodingFilter, findCodings, type Store } from '../../store/index.js';
import { narrowedTo } from '../project/filters.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { refuseDifferent } from '../reporting/quotes.js';
import { quoteChoices, releasesIn } from '../reporting/releases.js';

export interface Exported {
  readonly audience: Audience;
  /** The people in the groups that the tables tell apart: those of an appendix, since an export holds everything. */
  readonly groups: Grouping;
  readonly respondents: readonly Respondent[];
  /** Everything coded about them, also what may not be quoted: for counting. */
  readonly codings: readonly Coding[];
  readonly comparison: Disclosed<Comparison>;
  /** Every fragment that may be quoted, by code, with the person who says it. */
  readonly planned: PlannedQuotes;
  /** The same, in the same order, as these readers may see them. */
  readonly quotes: DisclosedQuotes;
  /** How many fragments were left out because they may not be quoted. */
  readonly keptBack: number;
}

/** @throws UserError when so few people were interviewed that nothing can be public */
export function gatherExport(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
  audience: Audience,
  store: Store,
  cast: readonly CastMember[],
): Exported {
  const { codes, wijken, perspectives } = filter;
  const { project, respondents } = narrowedTo(filter, here, cast);
  const all = findCodings(store, codebook, {
    ...(wijken && { wijken }),
    ...(perspectives && { perspectives }),
  });
  const mentions = mentionsOf(all, codebook);
  const isShown = (code: string): boolean => codes?.includes(code) ?? true;
  const groups = groupsFor(audience, project, respondents, 'export');
  const { members } = groups.everyone;
  const shown = new Set(members.map(({ id }) => id));
  const codings = all.filter(({ code, respondent }) => isShown(code) && shown.has(respondent));
  const quotable = codings.filter((coding) => coding.quotable);
  const isReleased = releasesIn(store, quoteChoices(here));
  const whyNot = heldBackFrom(groups, here.project, isReleased);
  const planned = quotesByCode(codebook, quotable, members, (quote) => whyNot(quote) === null);
  const shownQuotes = [...planned.values()].reduce((sum, { length }) => sum + length, 0);
  refuseDifferent([...planned.values()].flat(), store);
  return {
    audience,
    groups,
    respondents: members,
    codings,
    comparison: discloseComparison(compare(groups, codebook, mentions, isShown), groups),
    planned,
    quotes: discloseQuotes(planned, groups, here.project, isReleased),
    keptBack: codings.length - shownQuotes,
  };
}

/** Whole fragments, in the order of the codebook. */
function quotesByCode(
  { themes }: Codebook,
  codings: readonly Coding[],
  respondents: readonly Respondent[],
  mayStand: (quote: Quote) => boolean,
): Map<string, Quote[]> {
  const people = new Map(respondents.map((person) => [person.id, person]));
  const byCode = groupedBy(codings, ({ code }) => code);
  return new Map(
    themes
      .flatMap((theme) => theme.codes)
      .map(({ id }) => [
        id,
        (byCode.get(id) ?? []).flatMap((coding) => {
          const respondent = people.get(coding.respondent);
          if (respondent === undefined) return [];
          const quote = { coding, respondent, text: coding.fragment.text };
          return mayStand(quote) ? [quote] : [];
        }),
      ]),
  );
}
