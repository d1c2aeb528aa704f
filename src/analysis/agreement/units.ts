/** What coders gave to units, with equal units taken together, so that resampling need not read them again and again. */

/** The value that each coder gave, in the same order of coders in every unit; null where a coder did not code it. */
export type Unit<T> = readonly (T | null)[];

/** The different units, and how often each occurs. */
export interface Patterns<T> {
  /** The different values that coders gave, in order of first use. */
  readonly values: readonly T[];
  /** Of each pattern, the index in `values` of what each coder gave; null where a coder did not code. */
  readonly patterns: readonly (readonly (number | null)[])[];
  /** Of each unit the index of its pattern. */
  readonly patternOf: readonly number[];
  /** Of each pattern how many units have it. */
  readonly weights: readonly number[];
}

/** @param keyOf what makes two values the same; numbers and words are their own key */
export function patternsOf<T>(
  units: readonly Unit<T>[],
  keyOf: (value: T) => string | number = (value) => value as string | number,
): Patterns<T> {
  const values: T[] = [];
  const places = new Map<string | number, number>();
  const placeOf = (value: T): number => {
    const key = keyOf(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  };
  const patterns: (number | null)[][] = [];
  const known = new Map<string, number>();
  const patternOf = units.map((unit) => {
    const pattern = unit.map((value) => (value === null ? null : placeOf(value)));
    const key = pattern.join(' ');
    const index = known.get(key) ?? patterns.push(pattern) - 1;
    known.set(key, index);
    return index;
  });
  const weights = patterns.map(() => 0);
  for (const index of patternOf) weights[index] = (weights[index] ?? 0) + 1;
  return { values, patterns, patternOf, weights };
}
