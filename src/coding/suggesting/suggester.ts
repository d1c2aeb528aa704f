/** The seam of suggestions: whatever proposes codings says by which rules, and prepares to look for some of the codes. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Suggestion } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import { rulesHasher } from './rules.js';
import { createSuggester } from './suggest.js';

/**
 * Suggests codings for a transcript.
 *
 * @param isInterviewer whose words count only for codes that ask for it
 * @param tokens of the transcript's text
 */
export type Suggest = (
  transcript: Transcript & { readonly file: string },
  isInterviewer: (turn: Turn) => boolean,
  tokens: TokenList,
) => Suggestion[];

export interface Suggester {
  /** A hash of all that the suggestions of a code depend on, besides the text: as long as it stays, so do they. */
  rulesOf(code: Code): string;
  /** Preparing takes longer than looking at a text, so it is left until a text has to be looked at. */
  prepare(codes: readonly Code[]): Suggest;
}

/** What the terms of a codebook propose. */
export function suggestByTerms(codebook: Codebook, unit: Unit, vocabulary: Vocabulary): Suggester {
  return {
    rulesOf: rulesHasher(codebook, unit),
    prepare: (codes) => createSuggester(codebook, { unit, vocabulary, codes }),
  };
}
