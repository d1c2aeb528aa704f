/** The form in which the words of one kind of sensitive things are written. */

/**
 * Words without accents and capitals; `*` before or after letters stands for any letters, `a/b` for either word, `…` for up to
 * three words before the next, `@name` for a list of `LISTS`; commas part phrases.
 */
export interface SensitiveWords {
  readonly terms: readonly string[];
  /** Taken out of the sentence first, so that no term is found in them. */
  readonly lookalikes: readonly string[];
}

/** The words of several lists as one. */
export function together(...lists: readonly SensitiveWords[]): SensitiveWords {
  return {
    terms: lists.flatMap(({ terms }) => terms),
    lookalikes: lists.flatMap(({ lookalikes }) => lookalikes),
  };
}
