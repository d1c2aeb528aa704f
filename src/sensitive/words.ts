/** The phrases that make a sentence sensitive, by kind, as they stand in data/words/sensitive. */

import { readWords } from '../files/own-data.js';
import type { SensitiveKind } from '../model/sensitive.js';

/** Which lists tell of a kind. */
const TOLD_BY: Readonly<Record<SensitiveKind, readonly string[]>> = {
  gezondheid: ['body', 'mind', 'care'],
  geloof: ['faith'],
  afkomst: ['origin'],
  seksualiteit: ['sexuality'],
  politiek: ['politics'],
  schulden: ['debts'],
  strafbaar: ['crime'],
};

/** What only looks like any kind. */
const NOBODY = 'nobody';

/** The phrases that tell of a kind, written as data/words/README.md says. */
export function termsOf(kind: SensitiveKind): string[] {
  return TOLD_BY[kind].flatMap((list) => readWords(`sensitive/terms/${list}`));
}

/** Phrases that are taken out of a sentence first, so that no term of the kind is found in them. */
export function lookalikesOf(kind: SensitiveKind): string[] {
  return [...TOLD_BY[kind], NOBODY].flatMap((list) => readWords(`sensitive/lookalikes/${list}`));
}

/** The words for which `@name` stands in a phrase; they may be such names themselves. */
export function wordsFor(name: string): readonly string[] {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const words = readWords(`sensitive/lists/${name}`);
  lists.set(name, words);
  return words;
}

const lists = new Map<string, readonly string[]>();
