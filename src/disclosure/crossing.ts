/** Which perspectives within which wijken a public version may show. */

import type { Crossing, Group } from '../model/planned.js';
import type { Project } from '../model/project.js';
import { perspectivesName, wijkenName } from './names.js';
import { allTogether, idOf, type Part, within } from './parts.js';
import { byCoarseGroup } from './perspectives-together.js';

/** Perspectives and wijken as the version tells them apart. */
export interface Margins {
  readonly perspectives: readonly Part[];
  readonly wijken: readonly Part[];
}

/**
 * Perspectives within wijken, or where those are too small the coarser groups of project.yaml within wijken; all of them
 * or none. They are so many counts of so few people that each asks for as many people as a group of an appendix, and
 * none may be of perspectives that are never shown with a wijk.
 */
export function crossingOf(project: Project, { perspectives, wijken }: Margins): Crossing | null {
  const coarser = byCoarseGroup(project.privacy, perspectives).flatMap(allTogether);
  const rows = [perspectives, coarser].find((some) => canBeShown(project, some, wijken));
  return rows === undefined ? null : crossed(project, rows, wijken);
}

/** Every perspective within every wijk, also where nobody was interviewed. */
export function crossed(project: Project, perspectives: readonly Part[], wijken: readonly Part[]): Crossing {
  const group = (part: Part, label: string): Group => ({ id: idOf(part), label, members: part.members });
  const rows = perspectives.map((part) => group(part, perspectivesName(part, project)));
  const columns = wijken.map((part) => group(part, wijkenName(part, project)));
  return {
    perspectives: rows,
    wijken: columns,
    cells: perspectives.map((perspective, row) =>
      wijken.map((wijk, column) => ({
        id: `${idOf(perspective)}@${idOf(wijk)}`,
        label: `${rows[row]?.label}, ${columns[column]?.label}`,
        members: within(perspective, wijk),
      })),
    ),
  };
}

function canBeShown(
  { privacy: { appendixThreshold, neverWithWijk } }: Project,
  rows: readonly Part[],
  wijken: readonly Part[],
): boolean {
  const differ = (parts: readonly Part[]): boolean =>
    parts.filter(({ members }) => members.length > 0).length > 1;
  if (!differ(rows) || !differ(wijken)) return false;
  return rows
    .flatMap((row) => wijken.map((wijk) => within(row, wijk)))
    .filter((people) => people.length > 0)
    .every(
      (people) =>
        people.length >= appendixThreshold &&
        !people.every(({ perspective }) => neverWithWijk.includes(perspective)),
    );
}
