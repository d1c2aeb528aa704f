/** What terms find in a text, without the work around it. */

import { createMatcher, type Hit, type Rule } from '../../src/coding/matching/matcher.js';
import { listTokens } from '../../src/language/token-list.js';
import { createVocabulary } from '../../src/language/vocabulary.js';

/** A matcher for whole texts; one call after another, so that what a text leaves behind would be seen. */
export function matcherOf(...rules: readonly Rule[]): (text: string) => Hit[] {
  const vocabulary = createVocabulary();
  const match = createMatcher(rules, vocabulary);
  return (text) => {
    const tokens = listTokens(text, vocabulary);
    return match(tokens, 0, tokens.length);
  };
}

export function rule(id: string, ...terms: readonly string[]): Rule {
  return { id, terms, exclusions: [] };
}

/** The words of a text that a term finds, from the first word of a hit to its last. */
export function find(term: string, text: string, ...exclusions: readonly string[]): string[] {
  const { starts, ends } = listTokens(text, createVocabulary());
  return matcherOf({ id: 'c', terms: [term], exclusions })(text).map(({ first, last }) =>
    text.slice(starts[first], ends[last]),
  );
}
