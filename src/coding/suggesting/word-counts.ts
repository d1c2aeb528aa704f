/** The distinct words that respondents use, with how often, and how often a term as a whole fires among them. */

import { tokenize } from '../../language/tokens.js';
import type { Codebook } from '../../model/codebook.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import type { WordGroups } from '../terms/lexemes.js';
import { createSuggester } from './suggest.js';

export interface WordCounts {
  /** Folded words, each once. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** How often the whole term fires. */
  readonly hits: number;
  readonly turnsWithHits: number;
  /** How many turns were looked at. */
  readonly turns: number;
}

/**
 * Counts in the turns of respondents only.
 *
 * @param interviewersIn for a file, which of its turns are the interviewer's
 *
 * @throws UserError that names the position of a mistake in the term.
 */
export function countWords(
  term: string,
  transcripts: Iterable<Transcript & { readonly file: string }>,
  interviewersIn: (file: string) => (turn: Turn) => boolean,
  groups: WordGroups = {},
): WordCounts {
  const suggest = createSuggester(codebookOf(term, groups));
  const words = new Map<string, number>();
  let hits = 0;
  let turnsWithHits = 0;
  let turns = 0;
  for (const transcript of transcripts) {
    const isInterviewer = interviewersIn(transcript.file);
    for (const turn of transcript.turns) {
      if (isInterviewer(turn)) continue;
      turns += 1;
      for (const { word } of tokenize(transcript.text.slice(turn.start, turn.end))) {
        words.set(word, (words.get(word) ?? 0) + 1);
      }
    }
    const found = suggest(transcript, isInterviewer);
    hits += found.reduce((sum, { evidence }) => sum + evidence.length, 0);
    turnsWithHits += new Set(found.map(({ fragment }) => fragment.turn)).size;
  }
  return {
    words: [...words].map(([word, count]) => ({ word, count })),
    hits,
    turnsWithHits,
    turns,
  };
}

/** A codebook of one code that has nothing but this term. */
function codebookOf(term: string, groups: WordGroups): Codebook {
  const code = {
    id: 'zoekterm',
    theme: 'zoekterm',
    label: '',
    questions: [],
    definition: '',
    include: '',
    exclude: '',
    terms: [term],
    exclusions: [],
    alsoInterviewer: false,
    impliedOordeel: null,
    examples: [],
    counterExamples: [],
    formerIds: [],
  };
  return {
    id: 'zoekterm',
    version: '',
    hash: '',
    themes: [{ id: 'zoekterm', label: '', codes: [code] }],
    groups,
    indicators: [],
  };
}
