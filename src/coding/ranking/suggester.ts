/** The suggester that reads: what is likely by the codebook, the question and what people coded, beside the terms. */

import { sha256 } from '../../files/hash.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Unit } from '../../model/project.js';
import { createJudge } from '../suggesting/oordeel.js';
import { type Suggester, suggestByTerms } from '../suggesting/suggester.js';
import { textOfCode } from './code-text.js';
import type { WentThrough } from './hearing.js';
import type { RankedInterviews } from './ranked-interviews.js';
import { type Corpus, type ReadInterviews, readInterviews } from './read-interviews.js';
import type { SecondReader } from './second-reader.js';
import { suggestLikely } from './suggest-likely.js';
import { shippedWeights } from './weights.js';

/** Goes up with every change in how codes are ranked or passages are made. */
const RANKING_VERSION = 1;

/**
 * @param corpus all texts of the project: what is rare depends on them all
 * @param coded what people coded in them, in any order
 * @param second what somebody else made of some turns, such as a language model
 */
export function suggestByLikeness(
  codebook: Codebook,
  unit: Unit,
  vocabulary: Vocabulary,
  corpus: Corpus,
  coded: readonly WentThrough[],
  second: SecondReader | null = null,
): Suggester {
  const terms = suggestByTerms(codebook, unit, vocabulary);
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  let state: string | null = null;
  let made: { readonly read: ReadInterviews; readonly ranked: RankedInterviews } | null = null;

  /** How likely one code is depends on what all others look like. */
  const rulesOf = (): string => {
    state ??= sha256(
      JSON.stringify([
        RANKING_VERSION,
        shippedWeights(),
        codes.map((code) => [code.id, terms.rulesOf(code), textOfCode(code, codebook.groups)]),
        corpus.state,
        coded.map(({ file, turn, codes: given }) => [file, turn, [...given].sort()]).sort(),
        ...(second === null ? [] : [second.state]),
      ]),
    );
    return state;
  };

  function readAndRanked(): { readonly read: ReadInterviews; readonly ranked: RankedInterviews } {
    if (made === null) {
      const read = readInterviews(codebook, vocabulary, corpus, terms);
      made = { read, ranked: read.rank(coded) };
    }
    return made;
  }

  return {
    rulesOf,
    prepare: (wanted: readonly Code[]) => {
      const ids = new Set(wanted.map(({ id }) => id));
      const judge = createJudge(codebook.indicators, vocabulary, codebook.groups);
      return ({ file }) => {
        const { read, ranked } = readAndRanked();
        const text = read.text(file);
        if (text === undefined) return [];
        const likely = suggestLikely(ranked, text, { codes, unit, judge, second });
        return [...text.inQuestions, ...likely].filter(({ code }) => ids.has(code));
      };
    },
  };
}
