/** Long lists of numbered names, with each row of following numbers told as one. */

interface Run {
  readonly kind: string;
  readonly first: number;
  last: number;
}

const NUMBERED = /^(.+-)(\d+)$/;

/** A row of at least so many is shorter told as one. */
const SHORTEST_RUN = 3;

/**
 * `PERSOON-1 t/m PERSOON-126`
 *
 * @param names in any order; those without a number stay as they are, behind the others
 */
export function inRuns(names: readonly string[]): string[] {
  const numbers = new Map<string, number[]>();
  const others: string[] = [];
  for (const name of names) {
    const [, kind = '', number = ''] = NUMBERED.exec(name) ?? [];
    if (kind === '') others.push(name);
    else numbers.set(kind, [...(numbers.get(kind) ?? []), Number(number)]);
  }
  const runs = [...numbers].flatMap(([kind, all]) => runsOf(kind, all));
  return [...runs.flatMap(told), ...others];
}

function runsOf(kind: string, numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ kind, first: number, last: number });
  }
  return runs;
}

function told({ kind, first, last }: Run): string[] {
  const length = last - first + 1;
  if (length >= SHORTEST_RUN) return [`${kind}${first} t/m ${kind}${last}`];
  return Array.from({ length }, (_, step) => `${kind}${first + step}`);
}
