/** The seam of suggestions: whatever proposes codings says by which rules, and prepares to look for some of the codes. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Strength, Suggestion } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import { rulesHasher } from './rules.js';
import { createSuggester } from './suggest.js';

/** A transcript under the name of its file, in which no other has its turns. */
export type FiledTranscript = Transcript & { readonly file: string };

/** What somebody does in a turn: who left does neither, and nothing of their words is kept anywhere. */
export type Asks = (turn: Turn) => 'vraagt' | 'antwoordt' | 'geen van beide';

/** A text to look for codes in. */
export interface TextToRead {
  readonly transcript: FiledTranscript;
  /** Whose words carry no code, except those that ask for it. */
  readonly isInterviewer: (turn: Turn) => boolean;
  readonly asks: Asks;
  readonly tokens: TokenList;
}

/** A suggestion with a probability that was made before by the rules that its code still has, in a text that is the same. */
export interface Standing {
  readonly id: string;
  readonly turn: number;
  readonly code: string;
  readonly strength: Strength;
  readonly probability: number;
}

/** What is proposed in a text, beside what stands; of what stands only how likely it is may change. */
export interface Proposals {
  readonly suggestions: readonly Suggestion[];
  readonly reweighed: readonly { readonly id: string; readonly probability: number }[];
  readonly gone: readonly Standing[];
}

/** @param standing all that stands in this text of other codes than was prepared for */
export type Suggest = (text: TextToRead, standing: readonly Standing[]) => Proposals;

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
    prepare: (codes) => {
      const suggest = createSuggester(codebook, { unit, vocabulary, codes });
      return ({ transcript, isInterviewer, tokens }) => ({
        suggestions: codes.length === 0 ? [] : suggest(transcript, isInterviewer, tokens),
        reweighed: [],
        gone: [],
      });
    },
  };
}
