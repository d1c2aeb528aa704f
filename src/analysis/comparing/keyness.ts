/** Words that are characteristic of one group of people: exploratory, so without tests of significance. */

/** How often one person says each word. */
export interface WordUse {
  readonly respondent: string;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The log-likelihood of a word in two bodies of text, `G² = 2 (a ln(a / E1) + b ln(b / E2))` with `E1 = c (a + b) / (c + d)`
 * and `E2 = d (a + b) / (c + d)` (Rayson & Garside 2000); 0 · ln 0 = 0.
 *
 * @param a how often the word stands in the one text, of `c` words
 * @param b how often it stands in the other, of `d` words
 * @returns 0 when it is equally frequent in both, and also when there are no words
 */
export function logLikelihood(a: number, b: number, c: number, d: number): number {
  if (a + b === 0) return 0;
  const part = (count: number, size: number): number =>
    count === 0 ? 0 : count * Math.log((count * (c + d)) / (size * (a + b)));
  return Math.max(0, 2 * (part(a, c) + part(b, d)));
}

/**
 * How many times a word is doubled in frequency: `log2((a / c) / (b / d))`, with 0.5 for a count of 0 (Hardie 2014).
 *
 * @returns null when one of the texts has no words
 */
export function logRatio(a: number, b: number, c: number, d: number): number | null {
  if (c === 0 || d === 0) return null;
  return Math.log2((a === 0 ? 0.5 : a) / c / ((b === 0 ? 0.5 : b) / d));
}

export interface KeyWord {
  readonly word: string;
  /** How often the group says it, and all others. */
  readonly count: number;
  readonly restCount: number;
  /** How many people of the group say it, and of all others. */
  readonly people: number;
  readonly restPeople: number;
  readonly logLikelihood: number;
  readonly logRatio: number;
}

export interface Keyness {
  /** All words of the group and of the others, stop words included. */
  readonly words: number;
  readonly restWords: number;
  /** Words that the group says more often, the largest log-likelihood first. */
  readonly keyWords: readonly KeyWord[];
}

/** What fewer people say belongs to a person rather than to a group. */
export const MIN_PEOPLE = 3;

/**
 * The words that people of a group say relatively more often than all others do.
 *
 * @param isOfGroup whether a respondent belongs to the group
 * @param isAside words that get no row, such as stop words; they do count in the totals
 * @param minPeople how many people of the group must say a word
 */
export function keynessOf(
  uses: readonly WordUse[],
  isOfGroup: (respondent: string) => boolean,
  isAside: (word: string) => boolean = () => false,
  minPeople = MIN_PEOPLE,
): Keyness {
  const [own, rest] = [true, false].map((wanted) =>
    tallied(uses.filter(({ respondent }) => isOfGroup(respondent) === wanted)),
  ) as [Tally, Tally];
  const keyWords = [...own.words]
    .filter(([word, { people }]) => people.size >= minPeople && !isAside(word))
    .flatMap(([word, { count, people }]) => {
      const others = rest.words.get(word);
      const restCount = others?.count ?? 0;
      const ratio = logRatio(count, restCount, own.total, rest.total);
      if (ratio === null || ratio <= 0) return [];
      return {
        word,
        count,
        restCount,
        people: people.size,
        restPeople: others?.people.size ?? 0,
        logLikelihood: logLikelihood(count, restCount, own.total, rest.total),
        logRatio: ratio,
      };
    })
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.word < b.word ? -1 : 1));
  return { words: own.total, restWords: rest.total, keyWords };
}

interface Tally {
  readonly total: number;
  readonly words: ReadonlyMap<string, { readonly count: number; readonly people: ReadonlySet<string> }>;
}

/** Somebody interviewed twice has two uses, and is one person. */
function tallied(uses: readonly WordUse[]): Tally {
  const words = new Map<string, { count: number; people: Set<string> }>();
  let total = 0;
  for (const { respondent, counts } of uses) {
    for (const [word, count] of counts) {
      const tally = words.get(word) ?? { count: 0, people: new Set() };
      words.set(word, tally);
      tally.count += count;
      tally.people.add(respondent);
      total += count;
    }
  }
  return { total, words };
}
