/** Vectors of which most parts are 0: the numbers of the other parts in ascending order, and their values. */

export interface Vector {
  readonly keys: Int32Array;
  readonly values: Float64Array;
}

export const ZERO: Vector = { keys: new Int32Array(0), values: new Float64Array(0) };

/** The vector of length 1 in the same direction; the one of length 0 stays. */
export function unit(vector: Vector): Vector {
  return dividedBy(vector, lengthOf(vector));
}

export function lengthOf({ values }: Vector): number {
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) squares += (values[at] as number) ** 2;
  return Math.sqrt(squares);
}

/** @returns the vector of length 0 when it is divided by 0 */
export function dividedBy({ keys, values }: Vector, length: number): Vector {
  if (length === 0) return ZERO;
  const shortened = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) shortened[at] = (values[at] as number) / length;
  return { keys, values: shortened };
}

export function dot(one: Vector, other: Vector): number {
  let [sum, here, there] = [0, 0, 0];
  while (here < one.keys.length && there < other.keys.length) {
    const gap = (one.keys[here] as number) - (other.keys[there] as number);
    if (gap === 0) sum += (one.values[here] as number) * (other.values[there] as number);
    if (gap <= 0) here += 1;
    if (gap >= 0) there += 1;
  }
  return sum;
}

/** Adds vectors up in an array that is made once: sums of thousands of vectors would take a map long. */
export interface Sums {
  /** Adds a vector as often as its factor says. */
  add(vector: Vector, factor: number): void;
  scale(factor: number): void;
  /** The length of what was added up. */
  length(): number;
  dot(vector: Vector): number;
  /** What was added up, in ascending order of keys. */
  vector(): Vector;
  clear(): void;
}

/** The same vectors in the same order give the same bits. @param size above every key */
export function createSums(size: number): Sums {
  const sums = new Float64Array(size);
  const isTouched = new Uint8Array(size);
  let touched: number[] = [];
  return {
    add({ keys, values }, factor) {
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at] as number;
        if (isTouched[key] === 0) {
          isTouched[key] = 1;
          touched.push(key);
        }
        sums[key] = (sums[key] as number) + factor * (values[at] as number);
      }
    },
    scale(factor) {
      for (const key of touched) sums[key] = (sums[key] as number) * factor;
    },
    length() {
      let squares = 0;
      for (const key of touched) squares += (sums[key] as number) ** 2;
      return Math.sqrt(squares);
    },
    dot({ keys, values }) {
      let sum = 0;
      for (let at = 0; at < keys.length; at += 1)
        sum += (values[at] as number) * (sums[keys[at] as number] as number);
      return sum;
    },
    vector() {
      const keys = Int32Array.from(touched).sort();
      return { keys, values: Float64Array.from(keys, (key) => sums[key] as number) };
    },
    clear() {
      for (const key of touched) {
        sums[key] = 0;
        isTouched[key] = 0;
      }
      touched = [];
    },
  };
}
