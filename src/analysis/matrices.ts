/** Matrices of respondents: subjects against groups, and for one subject perspectives against wijken. */

import type { Axis, CrossTable, Matrix } from '../model/matrix.js';
import type { Perspective, Wijk } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import type { Mentions } from './mentions.js';

export interface Group extends Axis {
  readonly members: readonly Respondent[];
}

/** The respondents of each perspective, in the order of project.yaml; a perspective without any stays. */
export function groupByPerspective(
  perspectives: readonly Perspective[],
  respondents: readonly Respondent[],
): Group[] {
  return perspectives.map(({ id, short }) => ({
    id,
    label: short,
    members: respondents.filter(({ perspective }) => perspective === id),
  }));
}

/** The respondents of each wijk, in the order of project.yaml; a wijk without any stays. */
export function groupByWijk(wijken: readonly Wijk[], respondents: readonly Respondent[]): Group[] {
  return wijken.map(({ id, label }) => ({
    id,
    label,
    members: respondents.filter(({ wijk }) => wijk === id),
  }));
}

/** How many members of each group mention each subject. */
export function subjectsByGroup(
  title: string,
  subjects: readonly Axis[],
  groups: readonly Group[],
  mentions: Mentions,
): Matrix {
  return {
    title,
    rows: subjects,
    columns: groups.map(({ id, label, members }) => ({ id, label, interviewed: members.length })),
    mentions: subjects.map(({ id }) => groups.map(({ members }) => countWho(members, mentions.get(id)))),
  };
}

/** For one subject, how many of the people interviewed in each perspective and wijk mention it. */
export function perspectiveByWijk(
  subject: Axis,
  byPerspective: readonly Group[],
  byWijk: readonly Group[],
  mentions: Mentions,
): CrossTable {
  return {
    subject,
    perspectives: byPerspective.map(({ id, label }) => ({ id, label })),
    wijken: byWijk.map(({ id, label }) => ({ id, label })),
    cells: byPerspective.map(({ members }) =>
      byWijk.map(({ id }) => {
        const here = members.filter(({ wijk }) => wijk === id);
        return { mentions: countWho(here, mentions.get(subject.id)), interviewed: here.length };
      }),
    ),
  };
}

function countWho(members: readonly Respondent[], who: ReadonlySet<string> | undefined): number {
  return members.filter(({ id }) => who?.has(id) === true).length;
}
