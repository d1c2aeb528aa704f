/** Agreement between two coders from their table: percent, Cohen's κ, Gwet's AC1 and Holsti's coefficient. */

import type { Unit } from './units.js';

/** `table[one][other]`: how many units the first coder gave category `one` and the second category `other`. */
export type AgreementTable = readonly (readonly number[])[];

/**
 * The table of two coders; units that one of them did not code are left out.
 *
 * @param categories in the order of the rows and columns; values outside them are left out
 */
export function tableOf<T>(units: readonly Unit<T>[], categories: readonly T[]): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  for (const [one, other] of units) {
    const row = table[categories.indexOf(one as T)];
    const column = categories.indexOf(other as T);
    if (row !== undefined && column !== -1) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/** @returns the share of the units that both gave the same category; null when there are no units */
export function percentAgreement(table: AgreementTable): number | null {
  const total = totalOf(table);
  return total === 0 ? null : diagonal(table) / total;
}

/**
 * `κ = (Po - Pe) / (1 - Pe)`, with Pe from the marginals of each coder (Cohen 1960).
 *
 * @returns null when there are no units, or when both coders gave one and the same category throughout
 */
export function cohenKappa(table: AgreementTable): number | null {
  const total = totalOf(table);
  // In whole numbers as long as possible: 1 - Pe must be exactly 0 where it is.
  const byChance = table.reduce((sum, _, index) => sum + rowSum(table, index) * columnSum(table, index), 0);
  const possible = total ** 2 - byChance;
  return possible === 0 ? null : (total * diagonal(table) - byChance) / possible;
}

/**
 * `AC1 = (Po - Pe) / (1 - Pe)` with `Pe = 1 / (q - 1) Σ π (1 - π)`, where π is the mean share of a category (Gwet 2008). It
 * suffers less than κ and α where a category is rare.
 *
 * @returns null when there are no units, or fewer than two categories
 */
export function gwetAc1(table: AgreementTable): number | null {
  const total = totalOf(table);
  if (total === 0 || table.length < 2) return null;
  const spread = table.reduce((sum, _, index) => {
    const share = (rowSum(table, index) + columnSum(table, index)) / (2 * total);
    return sum + share * (1 - share);
  }, 0);
  const byChance = spread / (table.length - 1);
  return (diagonal(table) / total - byChance) / (1 - byChance);
}

/**
 * `2 M / (N1 + N2)` (Holsti 1969).
 *
 * @param agreed how many codings both coders made
 * @param one how many codings the first made, and `other` the second
 * @returns null when neither made any
 */
export function holsti(agreed: number, one: number, other: number): number | null {
  return one + other === 0 ? null : (2 * agreed) / (one + other);
}

function totalOf(table: AgreementTable): number {
  return table.reduce((sum, _, index) => sum + rowSum(table, index), 0);
}

function diagonal(table: AgreementTable): number {
  return table.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
}

function rowSum(table: AgreementTable, index: number): number {
  return (table[index] ?? []).reduce((sum, count) => sum + count, 0);
}

function columnSum(table: AgreementTable, index: number): number {
  return table.reduce((sum, row) => sum + (row[index] ?? 0), 0);
}
