/** A short answer is about what was asked: a single word in it that points elsewhere is mostly said in passing. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code } from '../../model/codebook.js';
import type { Strength } from '../../model/coding.js';
import { createMatcher, type Hit, type Stretch } from '../matching/matcher.js';
import type { WordGroups } from '../terms/lexemes.js';

/** Who says more than this many words brings in things of their own. */
const SHORT_ANSWER = 60;

/** Whether a suggestion for a code, resting on these signs, is off the subject of the answer that it was found in. */
export type OffSubject = (code: string, signs: readonly Hit[], strength: Strength) => boolean;

/** Prepares what is asked about in the answer at the tokens `from` to `to` (exclusive). */
export type Subjects = (tokens: TokenList, from: number, to: number, question?: Stretch) => OffSubject;

const NEVER: OffSubject = () => false;

/** The terms that the subject of a question is known by. */
export function questionTerms({ terms }: Pick<Code, 'terms'>): string[] {
  return terms.filter((term) => term.startsWith('vraag:'));
}

/** @param codes all codes of the codebook, since what counts for one depends on whether another was asked about */
export function createSubjects(
  codes: readonly Code[],
  vocabulary: Vocabulary,
  groups: WordGroups = {},
): Subjects {
  const match = createMatcher(
    codes.map((code) => ({ id: code.id, terms: questionTerms(code), exclusions: [] })),
    vocabulary,
    groups,
  );
  return (tokens, from, to, question) => {
    if (question === undefined || from === to || to - from > SHORT_ANSWER) return NEVER;
    const asked = match(tokens, from, from + 1, question);
    const subjects = new Set(asked.map(({ rule }) => rule));
    const mainSubjects = new Set(asked.flatMap(({ rule, isStrong }) => (isStrong ? [rule] : [])));
    return (code, signs, strength) => {
      if (strength === 'sterk' || mainSubjects.has(code)) return false;
      const isOneTerm = new Set(signs.map(({ term }) => term)).size === 1;
      if (isOneTerm && mainSubjects.size > 0) return true;
      return subjects.size > 0 && !subjects.has(code) && !signs.some(({ isAnswer }) => isAnswer);
    };
  };
}
