/** What coders gave to units, written as a row of signs per coder. */

import type { Unit } from '../../src/analysis/agreement/units.js';

/** Units from a row per coder; a middle dot is a unit that the coder did not code, and spaces only help the eye. */
export function unitsOf(...rows: readonly string[]): Unit<string>[] {
  const signs = rows.map((row) => [...row.replaceAll(' ', '')]);
  return Array.from({ length: Math.max(...signs.map(({ length }) => length)) }, (_, unit) =>
    signs.map((row) => {
      const sign = row[unit] ?? '·';
      return sign === '·' ? null : sign;
    }),
  );
}

export function asNumbers(units: readonly Unit<string>[]): Unit<number>[] {
  return units.map((unit) => unit.map((value) => (value === null ? null : Number(value))));
}

/** Units of two coders from their table. */
export function unitsFrom(table: readonly (readonly number[])[]): Unit<number>[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other])),
  );
}
