/** What the terms of a codebook leave uncovered, and which of them find nothing or too much. */

import { type CodedText, type Coverage, coverageOf } from '../../analysis/index.js';
import { createSuggester, type TermSuggester } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import { countTexts, type Store, transcripts } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export { LARGE_SHARE, MANY_CODES } from '../../analysis/index.js';

export interface CodebookCoverage extends Coverage {
  /** How many turns of respondents have no code. */
  readonly uncovered: number;
  /** The first of those turns, as many as were asked for. */
  readonly texts: readonly ShownTurn[];
}

export interface ShownTurn {
  readonly file: string;
  readonly turn: number;
  readonly text: string;
}

/**
 * Lets the terms find what they find now; what people decided does not count.
 *
 * @param wanted of how many turns without a code the words are asked for
 * @throws UserError when nothing was imported yet
 */
export async function measureCoverage(
  here: ProjectFolder,
  codebook: Codebook,
  wanted: number,
): Promise<CodebookCoverage> {
  const suggest = createSuggester(codebook, { unit: here.project.unit });
  return withStore(here, 'read', (store, cast) => {
    const progress = here.progress('Zoeken', countTexts(store));
    const coverage = coverageOf(
      codebook,
      codedTexts(store, cast, suggest, () => progress.step()),
    );
    progress.stop();
    return {
      ...coverage,
      uncovered: coverage.files.reduce((sum, { uncovered }) => sum + uncovered.length, 0),
      texts: firstUncovered(store, coverage, wanted),
    };
  });
}

function* codedTexts(
  store: Store,
  cast: readonly CastMember[],
  suggest: TermSuggester,
  step: () => void,
): Generator<CodedText> {
  const interviewersIn = interviewerTurns(cast);
  for (const transcript of transcripts(store)) {
    const { file, turns } = transcript;
    const isInterviewer = interviewersIn(file);
    yield {
      file,
      turns: turns.filter((turn) => !isInterviewer(turn)).map(({ number: turn }) => turn),
      suggestions: suggest(transcript, isInterviewer),
    };
    step();
  }
}

function firstUncovered(store: Store, { files }: Coverage, wanted: number): ShownTurn[] {
  if (wanted === 0) return [];
  const uncovered = new Map(files.map(({ file, uncovered: turns }) => [file, new Set(turns)] as const));
  const shown: ShownTurn[] = [];
  for (const { file, text, turns } of transcripts(store)) {
    for (const { number: turn, start, end } of turns) {
      if (uncovered.get(file)?.has(turn) !== true) continue;
      shown.push({ file, turn, text: text.slice(start, end) });
      if (shown.length === wanted) return shown;
    }
  }
  return shown;
}
