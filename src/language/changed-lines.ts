/** Two versions of a text → the lines that are in only one of them, where they stand. */

export interface ChangedLines {
  /** Of the first line in the new text, or of what comes behind lines that went; from 1. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Above so many pairs of lines, what lies between the first and the last change is told as one. */
const MOST_PAIRS = 4_000_000;

/** From top to bottom, with as many lines kept as can be. */
export function changedLines(before: string, after: string): readonly ChangedLines[] {
  const [was, now] = [before.split('\n'), after.split('\n')];
  const start = sharedStart(was, now);
  const end = sharedStart(was.slice(start).reverse(), now.slice(start).reverse());
  const [gone, come] = [was.slice(start, was.length - end), now.slice(start, now.length - end)];
  if (gone.length + come.length === 0) return [];
  if (gone.length * come.length > MOST_PAIRS) return [{ line: start + 1, removed: gone, added: come }];
  return between(gone, come, start + 1);
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at === -1 ? one.length : at;
}

function between(was: readonly string[], now: readonly string[], first: number): readonly ChangedLines[] {
  const kept = mostKept(was, now);
  const found: ChangedLines[] = [];
  let [w, n] = [0, 0];
  while (w < was.length || n < now.length) {
    const [fromWas, fromNow] = [w, n];
    while (w < was.length || n < now.length) {
      if (w < was.length && n < now.length && was[w] === now[n]) break;
      if (n === now.length || (w < was.length && kept(w + 1, n) >= kept(w, n + 1))) w += 1;
      else n += 1;
    }
    if (w > fromWas || n > fromNow) {
      found.push({ line: first + fromNow, removed: was.slice(fromWas, w), added: now.slice(fromNow, n) });
    }
    while (w < was.length && n < now.length && was[w] === now[n]) {
      w += 1;
      n += 1;
    }
  }
  return found;
}

/** How many lines both have in the same order, from a line of each to the end. */
function mostKept(was: readonly string[], now: readonly string[]): (w: number, n: number) => number {
  const width = now.length + 1;
  const counts = new Uint16Array((was.length + 1) * width);
  const at = (w: number, n: number): number => counts[w * width + n] ?? 0;
  for (let w = was.length - 1; w >= 0; w -= 1) {
    for (let n = now.length - 1; n >= 0; n -= 1) {
      counts[w * width + n] = was[w] === now[n] ? at(w + 1, n + 1) + 1 : Math.max(at(w + 1, n), at(w, n + 1));
    }
  }
  return at;
}
