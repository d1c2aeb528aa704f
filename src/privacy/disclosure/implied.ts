/** Counts that tell about everybody in a small group, because no count is below 0: they follow from totals together. */

import type { CrossTable } from '../../model/matrix.js';
import type { Grouping } from '../../model/planned.js';

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
  readonly left: number;
}

function openWays(
  byPerspective: readonly number[],
  byWijk: readonly number[],
  { byPerspective: perspectives, byWijk: wijken }: Grouping,
  cross: CrossTable | null,
): { readonly ways: readonly Way[]; readonly total: number } {
  const printed = (row: number, column: number) => {
    const cell = cross?.cells[row]?.[column] ?? null;
    return cell === null || cross === null
      ? null
      : { cell, ids: cross.perspectives[row]?.id.split('+') ?? [] };
  };
  const rowOf = (ids: readonly string[]): number =>
    cross?.perspectives.findIndex(({ id }) => ids.every((each) => id.split('+').includes(each))) ?? -1;
  const from = perspectives.map((_, index) => ({ left: byPerspective[index] ?? 0 }));
  const ways: Way[] = [];
  for (const [column, wijk] of wijken.entries()) {
    const rest = { left: byWijk[column] ?? 0 };
    const together = new Map<number, Total>();
    for (const [index, perspective] of perspectives.entries()) {
      const ids = perspective.id.split('+');
      const row = rowOf(ids);
      const shown = printed(row, column);
      const source = from[index];
      if (source === undefined) continue;
      const people = perspective.members.filter((person) => wijk.members.includes(person)).length;
      if (shown === null) {
        ways.push({ from: source, to: rest, people });
      } else if (shown.ids.length === ids.length) {
        source.left -= shown.cell.mentions;
        rest.left -= shown.cell.mentions;
      } else {
        const to = together.get(row) ?? { left: shown.cell.mentions };
        if (!together.has(row)) rest.left -= shown.cell.mentions;
        together.set(row, to);
        ways.push({ from: source, to, people });
      }
    }
  }
  return { ways, total: from.reduce((sum, { left }) => sum + left, 0) };
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
