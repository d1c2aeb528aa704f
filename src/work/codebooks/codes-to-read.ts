/** The codes of a codebook as somebody who decides reads them, and looks for them. */

import { type WordGroups, wordsOfTerm } from '../../coding/index.js';
import { fold } from '../../language/fold.js';
import type { Code, Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';

export interface ReadableTheme {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly ReadableCode[];
}

export interface ReadableCode
  extends Pick<Code, 'id' | 'label' | 'definition' | 'include' | 'exclude' | 'examples'> {
  /** What else it could be called: the words that its terms look for, folded, each once. */
  readonly synonyms: readonly string[];
}

export function codesToRead({ themes, groups }: Codebook): ReadableTheme[] {
  return themes.map((theme) => ({
    id: theme.id,
    label: theme.label,
    codes: theme.codes.map(({ id, label, definition, include, exclude, examples, terms }) => ({
      id,
      label,
      definition,
      include,
      exclude,
      examples,
      synonyms: wordsIn(terms, groups),
    })),
  }));
}

function wordsIn(terms: readonly string[], groups: WordGroups): string[] {
  const words = terms.flatMap((term) => fold(wordsIfAny(term, groups)).split(/\s+/));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST);
}

/** Shorter ones say nothing of a code by themselves. */
const SHORTEST = 4;

/** A mistake in a term keeps nobody from deciding. */
function wordsIfAny(term: string, groups: WordGroups): string {
  try {
    return wordsOfTerm(term, groups);
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}
