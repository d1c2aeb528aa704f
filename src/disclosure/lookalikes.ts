/** People whom a publication doesn't tell apart: those of one perspective within one wijk, as it divides them. */

import type { Group, Grouping } from '../model/planned.js';

/** What they are called when a publication tells nobody apart. */
export const EVERYBODY = 'alle respondenten';

/**
 * Everybody stands in one of them; none is empty.
 *
 * That each has enough people is all that keeps few people safe, and it does so for everything that is printed together:
 * counts of themes, codes and oordelen, totals, sentences, charts and quotes. All of that is computed from what was said
 * and from the groups that its speaker stands in. So when two lookalikes would have said what the other said, the very
 * same publication would lie there, and no reader, whatever logic or solver is used, can tell which of the two it was.
 * Of a few people, fewer than there are lookalikes, nothing can follow then but what is true of all their lookalikes: who
 * knows that all six ontvangers mention something, or none of them, knows it of each.
 *
 * Less would not do, as long as both totals by perspective and totals by wijk are printed and what is printed may not
 * depend on what was said: when only the people of one small perspective within a wijk mention something, their number is
 * the total of that perspective, of that wijk and of all.
 */
export function lookalikesIn({ byPerspective, byWijk }: Pick<Grouping, 'byPerspective' | 'byWijk'>): Group[] {
  const nameOf = (group: Group, groups: readonly Group[]): string[] =>
    groups.filter(({ members }) => members.length > 0).length > 1 ? [group.label] : [];
  return byPerspective.flatMap((perspective) => {
    const own = new Set(perspective.members);
    return byWijk.flatMap((wijk) => {
      const members = wijk.members.filter((person) => own.has(person));
      if (members.length === 0) return [];
      const names = [...nameOf(perspective, byPerspective), ...nameOf(wijk, byWijk)];
      const label = names.length === 0 ? EVERYBODY : names.join(', ');
      return [{ id: `${perspective.id}@${wijk.id}`, label, members }];
    });
  });
}
