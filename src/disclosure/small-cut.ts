/** People whom sums of published groups single out: the smallest cut of a graph of perspectives and wijken. */

/** People who belong to both of two groups. */
export interface Overlap {
  readonly one: string;
  readonly other: string;
  readonly people: number;
}

/**
 * Adding and subtracting counts of groups gives each overlap the value of its `one` plus that of its `other`. What such
 * a sum can leave over are the overlaps between two sides of the graph whose nodes are groups and whose edges are
 * overlaps. So no sum is about fewer than `threshold` people when every cut of the graph has that many people, which
 * includes that every group has. The smallest cut is found as by Stoer and Wagner (Journal of the ACM 44, 1997), in each
 * connected part of the graph.
 *
 * @returns the groups on one side of a cut with fewer people, or null when there is none
 */
export function smallCut(overlaps: readonly Overlap[], threshold: number): ReadonlySet<string> | null {
  const edges = overlaps.filter(({ people }) => people > 0);
  const graph = new Map<string, Map<string, number>>();
  for (const { one, other, people } of edges) {
    addWeight(graph, one, other, people);
    addWeight(graph, other, one, people);
  }
  for (const part of connectedParts(graph)) {
    const { side, people } = smallestCutOf(part, graph);
    if (people < threshold) return side;
  }
  return null;
}

type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

function addWeight(graph: Map<string, Map<string, number>>, from: string, to: string, people: number): void {
  const edges = graph.get(from) ?? new Map<string, number>();
  graph.set(from, edges);
  edges.set(to, (edges.get(to) ?? 0) + people);
}

function connectedParts(graph: Graph): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const next of graph.get(node)?.keys() ?? []) {
        if (!seen.has(next)) part.push(next);
        seen.add(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

interface Cut {
  readonly side: ReadonlySet<string>;
  readonly people: number;
}

/** Each round orders the nodes by how strongly they hang on those before; the last one is cut off, then merged. */
function smallestCutOf(part: readonly string[], graph: Graph): Cut {
  const edges = new Map(part.map((node) => [node, new Map(graph.get(node))] as const));
  const merged = new Map<string, readonly string[]>(part.map((node) => [node, [node]] as const));
  let best: Cut = { side: new Set(), people: Number.POSITIVE_INFINITY };
  while (edges.size > 1) {
    const { last, beforeLast, people } = lastInOrder(edges);
    if (people < best.people) best = { side: new Set(merged.get(last)), people };
    merged.set(beforeLast, [...(merged.get(beforeLast) ?? []), ...(merged.get(last) ?? [])]);
    for (const [node, weight] of edges.get(last) ?? []) {
      edges.get(node)?.delete(last);
      if (node === beforeLast) continue;
      addWeight(edges, node, beforeLast, weight);
      addWeight(edges, beforeLast, node, weight);
    }
    edges.delete(last);
  }
  return best;
}

function lastInOrder(edges: Graph): {
  readonly last: string;
  readonly beforeLast: string;
  readonly people: number;
} {
  const hanging = new Map([...edges.keys()].map((node) => [node, 0]));
  let order = { last: '', beforeLast: '', people: 0 };
  while (hanging.size > 0) {
    const [next, people] = strongest(hanging);
    hanging.delete(next);
    order = { last: next, beforeLast: order.last, people };
    for (const [node, more] of edges.get(next) ?? []) {
      const sofar = hanging.get(node);
      if (sofar !== undefined) hanging.set(node, sofar + more);
    }
  }
  return order;
}

function strongest(hanging: ReadonlyMap<string, number>): readonly [string, number] {
  return [...hanging].reduce((most, each) => (each[1] > most[1] ? each : most));
}

/** Whether the count of one overlap follows from the counts of the groups: nothing else ties its two groups together. */
export function isDetermined(overlap: Overlap, overlaps: readonly Overlap[]): boolean {
  const graph = new Map<string, Map<string, number>>();
  for (const each of overlaps) {
    if (each === overlap || each.people === 0) continue;
    addWeight(graph, each.one, each.other, each.people);
    addWeight(graph, each.other, each.one, each.people);
  }
  return !connectedParts(graph).some((part) => part.includes(overlap.one) && part.includes(overlap.other));
}
