/** Matrices of respondents: subjects against groups, and for one subject perspectives against wijken. */

import type { Axis, CrossCell, CrossTable, Matrix } from '../model/matrix.js';
import type { Crossing, Group } from '../model/planned.js';
import type { Counts } from './counting.js';

/** How many members of each group mention each subject. */
export function subjectsByGroup(
  title: string,
  subjects: readonly Axis[],
  groups: readonly Group[],
  counts: Counts,
): Matrix {
  return {
    title,
    rows: subjects,
    columns: groups.map(({ id, label, members }) => ({ id, label, interviewed: members.length })),
    mentions: subjects.map(({ id }) => groups.map((group) => counts(id, group))),
  };
}

/** For one subject, how many of the people interviewed in each perspective and wijk mention it. */
export function perspectiveByWijk(
  subject: Axis,
  { perspectives, wijken, cells }: Crossing,
  counts: Counts,
): CrossTable {
  const count = (group: Group): CrossCell => ({
    mentions: counts(subject.id, group),
    interviewed: group.members.length,
  });
  const ofPerspectives = perspectives.map(count);
  return {
    subject,
    perspectives: perspectives.map(({ id, label }) => ({ id, label })),
    wijken: wijken.map(({ id, label }) => ({ id, label })),
    cells: cells.map((row) => row.map((group) => (group === null ? null : count(group)))),
    ofPerspectives,
    ofWijken: wijken.map(count),
    ofAll: sumOf(ofPerspectives),
  };
}

/** Nobody has two perspectives, and everybody has one. */
function sumOf(cells: readonly CrossCell[]): CrossCell {
  const sum = (key: keyof CrossCell): number => cells.reduce((total, cell) => total + cell[key], 0);
  return { mentions: sum('mentions'), interviewed: sum('interviewed') };
}
