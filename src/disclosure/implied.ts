/** Counts that tell about everybody in a small group, because no count is below 0: they follow from totals together. */

import type { CrossTable } from '../model/matrix.js';
import type { Group, Grouping } from '../model/planned.js';

/**
 * Whether a reader can tell that everybody in a small group is counted. When one person mentions something, an afgewezen
 * indiener and somebody of Moerwijk, it is an afgewezen indiener of Moerwijk; and perhaps only one was interviewed. No
 * sum of groups says so, so that groups of enough people do not prevent it.
 *
 * At least so many of a perspective within a wijk must be counted as no other perspective and wijk can account for: the
 * total minus the largest flow from perspectives to wijken without that combination (Ford and Fulkerson 1956).
 *
 * @param byPerspective how many of each perspective of `groups` are counted
 * @param byWijk the same by wijk; together as many
 * @param groups a combination of fewer interviewed people than their threshold is small
 * @param cross what else is printed of perspectives within wijken, or null
 */
export function tellsOfEverybody(
  byPerspective: readonly number[],
  byWijk: readonly number[],
  groups: Grouping,
  cross: CrossTable | null = null,
): boolean {
  const { ways, total } = openWays(byPerspective, byWijk, groups, cross);
  return ways.some(
    (way) =>
      way.people > 0 &&
      way.people < groups.threshold &&
      total - largestFlow(ways.filter((other) => other !== way)) >= way.people,
  );
}

/** A perspective within a wijk whose count is not printed. */
interface Way {
  readonly from: Total;
  readonly to: Total;
  readonly people: number;
}

/** A total from which what is printed within it was taken. */
interface Total {
  left: number;
}

function openWays(
  byPerspective: readonly number[],
  byWijk: readonly number[],
  { byPerspective: perspectives, byWijk: wijken }: Grouping,
  cross: CrossTable | null,
): { readonly ways: readonly Way[]; readonly total: number } {
  const sources = perspectives.map((group, index) => ({ group, left: byPerspective[index] ?? 0 }));
  const ways = wijken.flatMap((wijk, column) => {
    const rest: Total = { left: byWijk[column] ?? 0 };
    const rows = new Map<number, Total>();
    return sources.flatMap((source): Way[] => {
      const people = source.group.members.filter((person) => wijk.members.includes(person)).length;
      const printed = cross === null ? null : printedOf(source.group, column, cross);
      if (printed === null) return [{ from: source, to: rest, people }];
      const { row, mentions, isAlone } = printed;
      const known = rows.get(row);
      if (known === undefined) rest.left -= mentions;
      if (isAlone) {
        source.left -= mentions;
        return [];
      }
      const to = known ?? { left: mentions };
      rows.set(row, to);
      return [{ from: source, to, people }];
    });
  });
  return { ways, total: sources.reduce((sum, { left }) => sum + left, 0) };
}

interface Printed {
  readonly row: number;
  readonly mentions: number;
  /** Whether the row is of this perspective, and not of several together. */
  readonly isAlone: boolean;
}

function printedOf({ id }: Group, column: number, { perspectives, cells }: CrossTable): Printed | null {
  const ids = id.split('+');
  const idsOf = (row: number): string[] => perspectives[row]?.id.split('+') ?? [];
  const row = perspectives.findIndex((_, index) => ids.every((each) => idsOf(index).includes(each)));
  const cell = cells[row]?.[column] ?? null;
  return cell === null ? null : { row, mentions: cell.mentions, isAlone: idsOf(row).length === ids.length };
}

function largestFlow(ways: readonly Way[]): number {
  const used = new Map<Way, number>(ways.map((way) => [way, 0]));
  const sent = new Map<Total, number>();
  const sources = [...new Set(ways.map(({ from }) => from))];
  let flow = 0;
  for (;;) {
    const path = openPath(ways, sources, used, sent);
    if (path === null) return flow;
    flow += 1;
    for (const { way, step } of path) used.set(way, (used.get(way) ?? 0) + step);
    const first = path[0]?.way.from;
    const last = path.at(-1)?.way.to;
    for (const end of [first, last]) if (end !== undefined) sent.set(end, (sent.get(end) ?? 0) + 1);
  }
}

interface Step {
  readonly way: Way;
  readonly step: 1 | -1;
}

/** A path along which one more person can go, found breadth first; a step back takes a person off a way. */
function openPath(
  ways: readonly Way[],
  sources: readonly Total[],
  used: ReadonlyMap<Way, number>,
  sent: ReadonlyMap<Total, number>,
): Step[] | null {
  const hasRoom = (total: Total): boolean => (sent.get(total) ?? 0) < total.left;
  const reached = new Map<Total, readonly Step[]>(sources.filter(hasRoom).map((source) => [source, []]));
  for (const [at, path] of reached) {
    for (const way of ways) {
      if (way.from === at && !reached.has(way.to) && (used.get(way) ?? 0) < way.people) {
        const longer = [...path, { way, step: 1 } as const];
        if (hasRoom(way.to)) return longer;
        reached.set(way.to, longer);
      }
      if (way.to === at && !reached.has(way.from) && (used.get(way) ?? 0) > 0) {
        reached.set(way.from, [...path, { way, step: -1 }]);
      }
    }
  }
  return null;
}
