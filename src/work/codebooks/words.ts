/** Which words of the interviews a term finds, before it goes into the codebook. */

import type { WordGroups } from '../../coding/index.js';
import { countWords, type MatchedWord, type WordCounts, wordsMatching } from '../../coding/index.js';
import { UserError } from '../../model/errors.js';
import { transcripts } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import { openCodebook, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface FoundWords {
  readonly term: string;
  /** Patterns in the order of the term, and under each the words that occur most first. */
  readonly words: readonly MatchedWord[];
  readonly counts: WordCounts;
}

/** @throws UserError when it is no term */
export function refuseBadTerm(term: string, groups: WordGroups = {}): void {
  try {
    wordsMatching(term, [], groups);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`De zoekterm klopt niet, ${error.message}. Zie docs/codeboek.md.`);
  }
}

/** @throws UserError when it is no term, or nothing was imported yet. */
export async function findWords(here: ProjectFolder, term: string): Promise<FoundWords> {
  const { groups } = openCodebook(here);
  refuseBadTerm(term, groups);
  return withStore(here, 'read', (store, cast) => {
    const counts = countWords(term, transcripts(store), interviewerTurns(cast), groups);
    return { term, counts, words: sorted(term, wordsMatching(term, counts.words, groups)) };
  });
}

function sorted(term: string, words: readonly MatchedWord[]): MatchedWord[] {
  return [...words].sort(
    (a, b) =>
      term.indexOf(a.pattern) - term.indexOf(b.pattern) ||
      b.count - a.count ||
      a.word.localeCompare(b.word, 'nl'),
  );
}
