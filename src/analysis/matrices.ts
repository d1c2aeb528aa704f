/** Matrices of respondents: subjects against groups, and for one subject perspectives against wijken. */

import type { Axis, CrossCell, CrossTable, Matrix } from '../model/matrix.js';
import type { Crossing, Group } from '../model/planned.js';
import type { Respondent } from '../model/respondent.js';
import type { Mentions } from './mentions.js';

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
  { perspectives, wijken, cells }: Crossing,
  mentions: Mentions,
): CrossTable {
  const who = mentions.get(subject.id);
  const count = ({ members }: Group): CrossCell => ({
    mentions: countWho(members, who),
    interviewed: members.length,
  });
  const everyone = new Set(perspectives.flatMap(({ members }) => members));
  return {
    subject,
    perspectives: perspectives.map(({ id, label }) => ({ id, label })),
    wijken: wijken.map(({ id, label }) => ({ id, label })),
    cells: cells.map((row) => row.map((group) => (group === null ? null : count(group)))),
    ofPerspectives: perspectives.map(count),
    ofWijken: wijken.map(count),
    ofAll: { mentions: countWho([...everyone], who), interviewed: everyone.size },
  };
}

function countWho(members: readonly Respondent[], who: ReadonlySet<string> | undefined): number {
  return members.filter(({ id }) => who?.has(id) === true).length;
}
