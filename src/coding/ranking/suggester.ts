/** The suggester that reads: what is likely by the codebook, the question and what people coded, beside the terms. */

import { sha256 } from '../../files/hash.js';
import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Unit } from '../../model/project.js';
import type { Turn } from '../../model/transcript.js';
import { createJudge } from '../suggesting/oordeel.js';
import { type Suggester, suggestByTerms } from '../suggesting/suggester.js';
import { textOfCode } from './code-text.js';
import { fittedToTexts } from './fitting.js';
import { hear, type WentThrough } from './hearing.js';
import { type RankedInterviews, rankInterviews } from './ranked-interviews.js';
import { type FiledTranscript, type ReadText, readText } from './read-text.js';
import type { Asks } from './reading.js';
import { suggestLikely } from './suggest-likely.js';
import { createTraitReader } from './traits.js';
import { shippedWeights, type Weights } from './weights.js';

/** Goes up with every change in how codes are ranked or passages are made. */
const RANKING_VERSION = 1;

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

export interface ReadSuggester extends Suggester {
  /** All interviews read and ranked; done once. */
  ranked(): { readonly interviews: RankedInterviews; text(file: string): ReadText | undefined };
}

/**
 * @param corpus all texts of the project: what is rare depends on them all
 * @param coded what people coded in them, in any order
 */
export function suggestByLikeness(
  codebook: Codebook,
  unit: Unit,
  vocabulary: Vocabulary,
  corpus: Corpus,
  coded: readonly WentThrough[],
  known: Weights = shippedWeights(),
): ReadSuggester {
  const terms = suggestByTerms(codebook, unit, vocabulary);
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  let state: string | null = null;
  let made: ReturnType<ReadSuggester['ranked']> | null = null;

  /** How likely one code is depends on what all others look like. */
  const rulesOf = (): string => {
    state ??= sha256(
      JSON.stringify([
        RANKING_VERSION,
        known,
        codes.map((code) => [code.id, terms.rulesOf(code), textOfCode(code, codebook.groups)]),
        corpus.state,
        coded.map(({ file, turn, codes: given }) => [file, turn, [...given].sort()]).sort(),
      ]),
    );
    return state;
  };

  function ranked(): ReturnType<ReadSuggester['ranked']> {
    made ??= readAll();
    return made;
  }

  function readAll(): ReturnType<ReadSuggester['ranked']> {
    const texts = readCorpus(codebook, terms, vocabulary, corpus);
    const interviews = rankInterviews(codebook, vocabulary, [...texts.values()], coded, known);
    return { interviews, text: (file) => texts.get(file) };
  }

  return {
    rulesOf,
    ranked,
    prepare: (wanted: readonly Code[]) => {
      const ids = new Set(wanted.map(({ id }) => id));
      const judge = createJudge(codebook.indicators, vocabulary, codebook.groups);
      return ({ file }) => {
        const { interviews, text } = ranked();
        const found = text(file);
        if (found === undefined) return [];
        const likely = suggestLikely(interviews, found, { codes, unit, judge });
        return [...found.inQuestions, ...likely].filter(({ code }) => ids.has(code));
      };
    },
  };
}

/** All texts read, by their files. */
function readCorpus(
  { themes }: Codebook,
  terms: Suggester,
  vocabulary: Vocabulary,
  corpus: Pick<Corpus, 'texts'>,
): Map<string, ReadText> {
  const byTerms = terms.prepare(themes.flatMap((theme) => theme.codes));
  const read = createTraitReader(vocabulary.words);
  const texts = new Map<string, ReadText>();
  for (const { transcript, isInterviewer, asks, tokens } of corpus.texts()) {
    const proposed = byTerms(transcript, isInterviewer, tokens);
    texts.set(transcript.file, readText(transcript, asks, tokens, proposed, read));
  }
  return texts;
}

/** The weights to begin with, fitted to interviews that people coded. */
export function learnWeights(
  codebook: Codebook,
  vocabulary: Vocabulary,
  corpus: Pick<Corpus, 'texts'>,
  coded: readonly WentThrough[],
): Weights {
  const terms = suggestByTerms(codebook, 'zinnen', vocabulary);
  const hearing = hear(codebook, vocabulary, [...readCorpus(codebook, terms, vocabulary, corpus).values()]);
  return fittedToTexts(hearing.docs, hearing.coded(coded));
}
