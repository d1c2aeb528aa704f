/** Codes that the same people bring up in one breath. */

import type { Coding } from '../../model/coding.js';
import { groupedBy } from '../grouped.js';

export interface CodePair {
  /** Two different codes, in the order in which `codes` named them. */
  readonly codes: readonly [string, string];
  /** The people with passages of both codes that overlap, in order. */
  readonly respondents: readonly string[];
}

/**
 * Which codes overlap in a passage of the same person, counted in people.
 *
 * @param codes the ids that may form pairs
 * @returns pairs that occur, those of the most people first
 */
export function coOccurrences(codes: readonly string[], codings: readonly Coding[]): CodePair[] {
  const order = new Map(codes.map((code, index) => [code, index]));
  const found = new Map<number, Set<string>>();
  for (const own of byPersonAndFile(codings.filter(({ code }) => order.has(code)))) {
    for (const [one, other] of overlapping(own)) {
      const places = [order.get(one.code) ?? 0, order.get(other.code) ?? 0] as const;
      const pair = Math.min(...places) * codes.length + Math.max(...places);
      found.set(pair, (found.get(pair) ?? new Set()).add(one.respondent));
    }
  }
  return [...found]
    .sort(([a, some], [b, others]) => others.size - some.size || a - b)
    .map(([pair, people]) => ({
      codes: [codes[Math.floor(pair / codes.length)] ?? '', codes[pair % codes.length] ?? ''],
      respondents: [...people].sort(),
    }));
}

function byPersonAndFile(codings: readonly Coding[]): Coding[][] {
  return [...groupedBy(codings, ({ respondent, file }) => JSON.stringify([respondent, file])).values()];
}

/** Every two codings with different codes that share a character. */
function* overlapping(codings: readonly Coding[]): Generator<readonly [Coding, Coding]> {
  let open: Coding[] = [];
  for (const coding of codings.toSorted((a, b) => a.fragment.start - b.fragment.start)) {
    open = open.filter(({ fragment }) => fragment.end > coding.fragment.start);
    for (const other of open) if (other.code !== coding.code) yield [other, coding];
    open.push(coding);
  }
}
