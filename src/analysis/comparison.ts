/** Comparing perspectives and wijken: every matrix from the same codings. */

import type { Codebook } from '../model/codebook.js';
import type { Comparison, ThemeComparison } from '../model/comparison.js';
import type { Axis, Column, CrossTable } from '../model/matrix.js';
import type { Group, Grouping } from '../model/planned.js';
import { byRespondent, countsIn, groupsOfCrossing } from './counting.js';
import { perspectiveByWijk, subjectsByGroup } from './matrices.js';

/**
 * Compares what respondents mention.
 *
 * @param groups the people who were interviewed, thus with a text, in the groups that the result tells apart
 * @param mentions of each code and each theme, the people who mention it
 * @param shown the codes that the result has rows for; a theme always counts all of its codes
 * @param idOf what the mentions call a person
 */
export function compare(
  { everyone, byPerspective, byWijk, crossing }: Grouping,
  codebook: Codebook,
  mentions: ReadonlyMap<string, Iterable<unknown>>,
  shown: (code: string) => boolean = () => true,
  idOf = byRespondent,
): Comparison {
  const counts = countsIn(
    [everyone, ...byPerspective, ...byWijk, ...(crossing === null ? [] : groupsOfCrossing(crossing))],
    mentions,
    idOf,
  );
  const cross = (subject: Axis, counted = counts): CrossTable[] =>
    crossing === null ? [] : [perspectiveByWijk(subject, crossing, counted)];
  const all: Axis = { id: 'geinterviewd', label: 'Respondenten' };
  return {
    interviewed: everyone.members.length,
    perspectives: byPerspective.map(toColumn),
    wijken: byWijk.map(toColumn),
    interviewedByBoth: cross(all, (_, { members }) => members.length)[0] ?? null,
    themes: codebook.themes
      .filter((theme) => theme.codes.some(({ id }) => shown(id)))
      .map((theme): ThemeComparison => {
        const { id, label } = theme;
        const codes = theme.codes.filter((code) => shown(code.id)).map(({ id, label }) => ({ id, label }));
        return {
          theme,
          mentionedBy: counts(id, everyone),
          codesByPerspective: subjectsByGroup(`${label}, naar perspectief`, codes, byPerspective, counts),
          codesByWijk: subjectsByGroup(`${label}, naar wijk`, codes, byWijk, counts),
          perspectiveByWijk: cross({ id, label })[0] ?? null,
          codes: codes.flatMap((code) => cross(code)),
        };
      }),
  };
}

function toColumn({ id, label, members }: Group): Column {
  return { id, label, interviewed: members.length };
}
