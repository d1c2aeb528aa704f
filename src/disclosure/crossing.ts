/** Which perspectives within which wijken a public version may show. */

import type { Crossing, Group } from '../model/planned.js';
import type { Project } from '../model/project.js';
import { perspectivesName, wijkenName } from './names.js';
import { bySize, idOf, type Part, within } from './parts.js';
import { isDetermined, type Overlap, smallCut } from './small-cut.js';

/** Perspectives and wijken as the version tells them apart. */
export interface Margins {
  readonly perspectives: readonly Part[];
  readonly wijken: readonly Part[];
}

/** A table with more gaps than this says too little. */
const MOST_GAPS = 0.5;

/**
 * Perspectives within wijken, or where those are too small the coarser groups of project.yaml within wijken. A group is
 * shown when it has `threshold` people and no sum of what is shown, with the totals of perspectives and of wijken, is
 * about fewer; the largest groups come first.
 *
 * @returns null when neither fills half of a table
 */
export function crossingOf(project: Project, margins: Margins): Crossing | null {
  return (
    filled(project, margins, margins.perspectives) ??
    filled(project, margins, coarser(project, margins.perspectives))
  );
}

/** Overlaps of perspectives and wijken of which only the totals are known. */
export function overlapsOf({ perspectives, wijken }: Margins): Overlap[] {
  return overlapsBeside([], { perspectives, wijken });
}

interface Cell {
  readonly row: Part;
  readonly wijk: Part;
  readonly people: Part;
}

function filled(project: Project, margins: Margins, rows: readonly Part[]): Crossing | null {
  const cells = rows.flatMap((row) =>
    margins.wijken.map((wijk) => ({ row, wijk, people: { ids: [], members: within(row, wijk) } })),
  );
  const peopled = cells.filter(({ people }) => people.members.length > 0);
  const { threshold, neverWithWijk } = project.privacy;
  const largestFirst = bySize(peopled.map(({ people }) => people)).reverse();
  let shown: readonly Cell[] = [];
  for (const people of largestFirst) {
    const cell = peopled.find((each) => each.people === people);
    if (cell === undefined || people.members.length < threshold) continue;
    if (cell.row.ids.every((id) => neverWithWijk.includes(id))) continue;
    const more = [...shown, cell];
    if (!singlesOut(project, margins, more)) shown = more;
  }
  if (shown.length === 0 || shown.length < peopled.length * (1 - MOST_GAPS)) return null;
  const group = (part: Part, label: string): Group => ({ id: idOf(part), label, members: part.members });
  return {
    perspectives: rows.map((row) => group(row, perspectivesName(row, project))),
    wijken: margins.wijken.map((wijk) => group(wijk, wijkenName(wijk, project))),
    cells: rows.map((row) =>
      margins.wijken.map((wijk) => {
        const cell = shown.find((each) => each.row === row && each.wijk === wijk);
        return cell === undefined
          ? null
          : {
              id: `${idOf(row)}@${idOf(wijk)}`,
              label: `${perspectivesName(row, project)}, ${wijkenName(wijk, project)}`,
              members: cell.people.members,
            };
      }),
    ),
  };
}

function singlesOut(project: Project, margins: Margins, shown: readonly Cell[]): boolean {
  const { threshold, neverWithWijk } = project.privacy;
  const overlaps = overlapsBeside(shown, margins);
  const unnamed = margins.perspectives.filter(({ ids }) => ids.every((id) => neverWithWijk.includes(id)));
  const before = overlapsOf(margins);
  return (
    smallCut(overlaps, threshold) !== null ||
    overlaps.some(
      (overlap) =>
        unnamed.some((part) => overlap.one === idOf(part)) &&
        overlap.people > 0 &&
        isDetermined(overlap, overlaps) &&
        !before.some((each) => each.one === overlap.one && isDetermined(each, before)),
    )
  );
}

/**
 * The overlaps that stay hidden beside what is shown. A perspective that is shown within a wijk is no longer hidden; of
 * perspectives shown together within a wijk only the total is known, so there they have a wijk of their own.
 */
function overlapsBeside(shown: readonly Cell[], { perspectives, wijken }: Margins): Overlap[] {
  return perspectives.flatMap((perspective) =>
    wijken.flatMap((wijk) => {
      const cell = shown.find(
        (each) => each.wijk === wijk && perspective.ids.every((id) => each.row.ids.includes(id)),
      );
      if (cell !== undefined && cell.row.ids.length === perspective.ids.length) return [];
      const other = cell === undefined ? `in ${idOf(wijk)}` : `${idOf(cell.row)} in ${idOf(wijk)}`;
      return [{ one: idOf(perspective), other, people: within(perspective, wijk).length }];
    }),
  );
}

/** Perspectives of one coarse group together; those of no coarse group stay as they are. */
function coarser({ privacy }: Project, perspectives: readonly Part[]): Part[] {
  const coarseOf = ({ ids }: Part) =>
    privacy.coarseGroups.find((group) => ids.every((id) => group.perspectives.includes(id)));
  const together = new Map<unknown, Part>();
  for (const part of perspectives) {
    const key = coarseOf(part) ?? part;
    const sofar = together.get(key);
    together.set(key, {
      ids: [...(sofar?.ids ?? []), ...part.ids],
      members: [...(sofar?.members ?? []), ...part.members],
    });
  }
  return [...together.values()];
}
