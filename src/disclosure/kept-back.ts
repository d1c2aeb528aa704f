/** Themes and codes that a public version doesn't break down by wijk, because that would tell about a small group. */

import { OORDELEN } from '../model/coding.js';
import type { Comparison } from '../model/comparison.js';
import type { Finding, GroupFinding, ThemeFinding } from '../model/findings.js';
import type { CrossTable } from '../model/matrix.js';
import type { Grouping } from '../model/planned.js';
import { tellsOfEverybody } from './implied.js';

/** What so many of all people say is no news about anybody: the total gives it away, and that is printed. */
const NEARLY_ALL = 0.9;

/**
 * Of each theme and code it is checked whether the counts by perspective and by wijk together say of everybody in a small
 * group that they mention it, or what their oordeel is. Then the counts by wijk are kept back. That does depend on what
 * people said, unlike the groups; but a reader who sees that a row is missing can't tell for which of the small groups.
 *
 * @returns ids of themes and codes; none for an internal version
 */
export function keptBackByWijk(
  { themes }: Comparison,
  findings: readonly ThemeFinding[],
  groups: Grouping,
): ReadonlySet<string> {
  if (groups.audience === 'intern') return new Set();
  return new Set(
    findings.flatMap((theme) => {
      const tables = themes.find((one) => one.theme.id === theme.theme.id);
      const crossOf = (id: string): CrossTable | null =>
        tables?.codes.find(({ subject }) => subject.id === id) ?? null;
      return [
        ...(tellsTooMuch(theme, groups, tables?.perspectiveByWijk ?? null) ? [theme.theme.id] : []),
        ...theme.codes
          .filter((code) => tellsTooMuch(code, groups, crossOf(code.code.id)))
          .map(({ code }) => code.id),
      ];
    }),
  );
}

function tellsTooMuch(
  { all, perspectives, wijken }: Finding,
  groups: Grouping,
  cross: CrossTable | null,
): boolean {
  const tells = (count: (group: GroupFinding) => number, table: CrossTable | null): boolean =>
    count(all) < NEARLY_ALL * all.interviewed &&
    tellsOfEverybody(perspectives.map(count), wijken.map(count), groups, table);
  return (
    tells(({ mentions }) => mentions, cross) ||
    tells(({ judged }) => judged, null) ||
    OORDELEN.some((oordeel) => tells(({ oordelen }) => oordelen[oordeel], null))
  );
}
