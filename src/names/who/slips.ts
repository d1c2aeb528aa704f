/** The words that a word may be a slip for, found without comparing it with all of them. */

import { isSameName, slipsAllowed } from './misspelling.js';

export interface Slips {
  /** Adds a folded word, once. */
  add(word: string): void;
  /** The words among those that were added that are the same name by misspelling.ts, itself too; in no order. */
  near(word: string): string[];
}

/**
 * Letters of a word that are looked at. Two names with at most two slips share all but two of these, and longer ones would
 * have pairs of letters to leave out by the hundred.
 */
const BEGINNING = 12;

/** What so many words have in common tells nothing of a slip; comparing all of them would take the square of their number. */
const MOST_ALIKE = 16;

const NONE: readonly string[] = [];

/** What is left of two names when the letters of their slips are left out is the same. */
export function createSlips(): Slips {
  const byRest = new Map<string, string[]>();
  return {
    add(word) {
      for (const rest of restsOf(word)) {
        const words = byRest.get(rest);
        if (words === undefined) byRest.set(rest, [word]);
        else if (words.length < MOST_ALIKE) words.push(word);
      }
    },
    near(word) {
      const likely = new Set([...restsOf(word)].flatMap((rest) => byRest.get(rest) ?? NONE));
      return [...likely].filter((other) => isSameName(word, other));
    },
  };
}

/** The beginning with so many letters left out as the word may have slips, and with fewer; never the first letter. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word.slice(0, BEGINNING)]);
  let longer = [...rests];
  for (let slips = slipsAllowed(word.length); slips > 0; slips -= 1) {
    longer = longer.flatMap((rest) =>
      Array.from({ length: rest.length - 1 }, (_, at) => rest.slice(0, at + 1) + rest.slice(at + 2)),
    );
    for (const rest of longer) rests.add(rest);
  }
  return rests;
}
