/** Saturation of a project: its interviews in the order in which they were held, as they are and in random orders. */

import type { Coding } from '../../model/coding.js';
import {
  ORDERS,
  type OrderSettings,
  type OrderSpread,
  SATURATION,
  type Saturation,
  type SaturationSettings,
  saturationOf,
  saturationOverOrders,
} from './saturation.js';

/** An interview, which is a file; a group interview is one. */
export interface DatedInterview {
  readonly file: string;
  /** ISO date, or null when it was not filled in. */
  readonly date: string | null;
}

/** All that COREQ item 22 asks for. */
export interface SaturationSummary extends Saturation {
  readonly settings: SaturationSettings;
  /** In the order of `points`: by date and then by name of file; those without a date come last. */
  readonly interviews: readonly DatedInterview[];
  readonly orders: OrderSpread;
}

/**
 * Counts a code in an interview when a coding that counts gives it to anybody in it.
 *
 * @param codes the ids that count
 */
export function summariseSaturation(
  interviews: readonly DatedInterview[],
  codings: Iterable<Coding>,
  codes: readonly string[],
  settings: SaturationSettings = SATURATION,
  orders: OrderSettings = ORDERS,
): SaturationSummary {
  const { ordered, sets } = codesOfInterviews(interviews, codings, codes);
  return {
    settings,
    interviews: ordered,
    ...saturationOf(sets, settings),
    orders: saturationOverOrders(sets, settings, orders),
  };
}

/** The codes that each interview brings, in the order in which they were held. */
export function codesOfInterviews(
  interviews: readonly DatedInterview[],
  codings: Iterable<Coding>,
  codes: readonly string[],
): { readonly ordered: readonly DatedInterview[]; readonly sets: readonly ReadonlySet<string>[] } {
  const ordered = [...interviews].sort((a, b) => compare(dateOf(a), dateOf(b)) || compare(a.file, b.file));
  const wanted = new Set(codes);
  const found = new Map(ordered.map(({ file }) => [file, new Set<string>()]));
  for (const { file, code } of codings) if (wanted.has(code)) found.get(file)?.add(code);
  return { ordered, sets: ordered.map(({ file }) => found.get(file) ?? new Set<string>()) };
}

const AFTER_ALL_DATES = '9999-99-99';

function dateOf({ date }: DatedInterview): string {
  return date ?? AFTER_ALL_DATES;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
