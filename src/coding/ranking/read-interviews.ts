/** All interviews of a project read once, to be ranked by whatever people coded in them. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Codebook } from '../../model/codebook.js';
import type { Turn } from '../../model/transcript.js';
import { isUnforeseen } from '../../model/unforeseen.js';
import { type Suggester, suggestByTerms } from '../suggesting/suggester.js';
import { fittedToTexts } from './fitting.js';
import { hear, type WentThrough } from './hearing.js';
import { type RankedInterviews, rankInterviews } from './ranked-interviews.js';
import { type FiledTranscript, type ReadText, readText } from './read-text.js';
import type { Asks } from './reading.js';
import { createTraitReader } from './traits.js';
import { shippedWeights, type Weights } from './weights.js';

/** A text to rank. */
export interface TextToRead {
  readonly transcript: FiledTranscript;
  /** Whose words carry no code, except those that ask for it. */
  readonly isInterviewer: (turn: Turn) => boolean;
  readonly asks: Asks;
  readonly tokens: TokenList;
}

export interface Corpus {
  /** Something that is the same for the same texts, whoever speaks in them. */
  readonly state: string;
  /** All texts, each time they are asked for. */
  texts(): Iterable<TextToRead>;
}

export interface ReadInterviews {
  /** @throws the error that came of reading this text */
  text(file: string): ReadText | undefined;
  /** @param known the weights to begin with; those that come with the program unless given */
  rank(coded: readonly WentThrough[], known?: Weights): RankedInterviews;
  /** The weights to begin with, fitted to what people coded as if nothing was learned from it. */
  weights(coded: readonly WentThrough[]): Weights;
}

/** @param corpus all texts of the project: what is rare depends on them all */
export function readInterviews(
  codebook: Codebook,
  vocabulary: Vocabulary,
  corpus: Pick<Corpus, 'texts'>,
  terms: Suggester = suggestByTerms(codebook, 'zinnen', vocabulary),
): ReadInterviews {
  const byTerms = terms.prepare(codebook.themes.flatMap((theme) => theme.codes));
  const read = createTraitReader(vocabulary.words);
  const texts = new Map<string, ReadText>();
  const failures = new Map<string, Error>();
  for (const { transcript, isInterviewer, asks, tokens } of corpus.texts()) {
    try {
      const proposed = byTerms(transcript, isInterviewer, tokens);
      texts.set(transcript.file, readText(transcript, asks, tokens, proposed, read));
    } catch (error) {
      // One text is told about when it is asked for, and keeps no other from being read.
      if (!isUnforeseen(error)) throw error;
      failures.set(transcript.file, error);
    }
  }
  const all = [...texts.values()];
  return {
    text: (file) => {
      const failure = failures.get(file);
      if (failure !== undefined) throw failure;
      return texts.get(file);
    },
    rank: (coded, known = shippedWeights()) => rankInterviews(codebook, vocabulary, all, coded, known),
    weights: (coded) => {
      const hearing = hear(codebook, vocabulary, all);
      return fittedToTexts(hearing.docs, hearing.coded(coded));
    },
  };
}
