/** Sums with whole numbers that may be divided: what follows from known sums, by Gaussian elimination without rounding. */

type Row = readonly bigint[];

/** The rows of a system in echelon form; each has the place of its first number that is not 0. */
export type Solved = ReadonlyMap<number, Row>;

/** @param rows for each known sum how often it counts each unknown */
export function solve(rows: readonly (readonly number[])[]): Solved {
  const solved = new Map<number, Row>();
  for (const row of rows) {
    const rest = eliminate(row.map(BigInt), solved);
    const first = rest.findIndex((value) => value !== 0n);
    if (first >= 0) solved.set(first, rest);
  }
  return solved;
}

/** Whether the sum follows from the known ones. */
export function follows(sum: readonly number[], solved: Solved): boolean {
  return eliminate(sum.map(BigInt), solved).every((value) => value === 0n);
}

function eliminate(start: Row, solved: Solved): Row {
  let row = start;
  for (let place = 0; place < row.length; place += 1) {
    const value = row[place] ?? 0n;
    const known = solved.get(place);
    if (value === 0n || known === undefined) continue;
    const pivot = known[place] ?? 1n;
    row = row.map((each, index) => each * pivot - (known[index] ?? 0n) * value);
    const common = row.reduce((sofar, each) => greatestCommonDivisor(sofar, each), 0n);
    if (common > 1n) row = row.map((each) => each / common);
  }
  return row;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}
