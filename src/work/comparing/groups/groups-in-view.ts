/** A comparison of groups for a screen: how many mention each theme and code, how they value it, and the charts of the report. */

import { findingsOf } from '../../../analysis/index.js';
import { groupNames, groupsFor } from '../../../disclosure/index.js';
import type { Codebook } from '../../../model/codebook.js';
import type { Basis } from '../../../model/comparison.js';
import type { Advice } from '../../../model/errors.js';
import type { Finding, GroupFinding, ThemeFinding } from '../../../model/findings.js';
import type { Axis, Column } from '../../../model/matrix.js';
import type { Group, Grouping } from '../../../model/planned.js';
import { type ChartPlan, chartsOfCode, chartsOfTheme } from '../../../report/index.js';
import { basisOf, type CodingFilter, findCodings } from '../../../store/index.js';
import { cautionOnCounts } from '../../project/coding-state.js';
import { narrowedTo } from '../../project/filters.js';
import type { ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';

export type { ChartPlan } from '../../../report/index.js';

export interface GroupsInView {
  readonly basis: Basis;
  /** Null when the codings are those of the codebook and the texts as they are now. */
  readonly stale: Advice | null;
  readonly interviewed: number;
  readonly perspectives: readonly Column[];
  readonly wijken: readonly Column[];
  readonly themes: readonly ThemeInView[];
}

export interface SubjectInView extends Axis {
  readonly all: Tally;
  /** In the order of the groups. */
  readonly perspectives: readonly Tally[];
  readonly wijken: readonly Tally[];
  /** `cells[perspective][wijk]`. */
  readonly cells: readonly (readonly Tally[])[];
  readonly charts: readonly ChartPlan[];
}

/** A theme has no oordelen of its own: those of its codes are about different things. */
export interface ThemeInView extends SubjectInView {
  readonly codes: readonly SubjectInView[];
}

/** People of a group. */
export type Tally = Pick<GroupFinding, 'mentions' | 'interviewed' | 'oordelen' | 'judged'>;

/**
 * For researchers, who see the smallest groups too.
 *
 * @param filter which wijken, perspectives and codes get a place; a theme counts all of its codes
 * @param groupWord what stands in the place of perspectives, as charts call it
 * @throws UserError when nothing was imported yet
 */
export function groupsInView(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
  groupWord = 'perspectief',
): Promise<GroupsInView> {
  return withStore(here, 'read', (store, cast) => {
    const { project, respondents } = narrowedTo(filter, here, cast);
    const groups = groupsFor('intern', project, respondents);
    const names = { ...groupNames(groups, project), groupWord };
    const codings = findCodings(store, codebook);
    const found = (grouping: Grouping): ThemeFinding[] =>
      findingsOf(grouping, codebook, codings, project.comparing);
    const crossed = found({ ...groups, byPerspective: cellsOf(groups), byWijk: [] });
    return {
      basis: basisOf(store, codebook),
      stale: cautionOnCounts(store, codebook),
      interviewed: groups.everyone.members.length,
      perspectives: groups.byPerspective.map(columnOf),
      wijken: groups.byWijk.map(columnOf),
      themes: found(groups).flatMap((finding, at): ThemeInView | [] => {
        const codes = finding.codes.map((one, index) => ({ one, cells: crossed[at]?.codes[index] }));
        const shown = codes.filter(({ one }) => filter.codes?.includes(one.code.id) ?? true);
        if (shown.length === 0) return [];
        return {
          ...inView(finding.theme, finding, crossed[at], chartsOfTheme(finding, names)),
          codes: shown.map(({ one, cells }) => inView(one.code, one, cells, chartsOfCode(one, names))),
        };
      }),
    };
  });
}

function columnOf({ id, label, members }: Group): Column {
  return { id, label, interviewed: members.length };
}

function cellsOf({ crossing }: Grouping): Group[] {
  return crossing?.cells.flat().filter((cell) => cell !== null) ?? [];
}

/** @param crossed with the cells in the place of perspectives, one perspective after the other */
function inView(
  { id, label }: Axis,
  { all, perspectives, wijken }: Finding,
  crossed: Finding | undefined,
  charts: readonly ChartPlan[],
): SubjectInView {
  const cells = crossed?.perspectives.map(tallied) ?? [];
  return {
    id,
    label,
    all: tallied(all),
    perspectives: perspectives.map(tallied),
    wijken: wijken.map(tallied),
    cells: perspectives.map((_, row) => cells.slice(row * wijken.length, (row + 1) * wijken.length)),
    charts,
  };
}

function tallied({ mentions, interviewed, oordelen, judged }: GroupFinding): Tally {
  return { mentions, interviewed, oordelen, judged };
}
