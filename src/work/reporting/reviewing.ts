/** How far people are with deciding, text by text, and what became of what the program proposed. */

import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { ReviewedTexts, Reviewing, WaitingText } from '../../model/report-state.js';
import type { CastMember } from '../../model/respondent.js';
import { type Progress, progressOf, proposalsDecided, type Store } from '../../store/index.js';
import { surveyFiles } from '../project/surveyed.js';

/**
 * @param codings all that count, confirmed and proposed
 * @param isWanted which texts it is about
 */
export function reviewingOf(
  store: Store,
  codebook: Codebook,
  cast: readonly CastMember[],
  codings: readonly Coding[],
  isWanted: (file: string) => boolean = () => true,
): Reviewing {
  const texts = [...progressOf(store, codebook)].filter(([file]) => isWanted(file));
  const surveys = surveyFiles(store);
  const { byHand, rejected } = proposalsDecided(store, codebook);
  const confirmed = codings.filter(({ status, file }) => status === 'bevestigd' && isWanted(file));
  const made = confirmed.filter(({ id }) => byHand.has(id)).length;
  const standing = new Set(codings.map(({ id }) => id));
  return {
    interviews: countDone(texts.filter(([file]) => !surveys.has(file))),
    surveys: countDone(texts.filter(([file]) => surveys.has(file))),
    accepted: confirmed.length - made,
    rejected: [...rejected].filter((id) => !standing.has(id)).length,
    byHand: made,
    waiting: texts
      .filter(([, progress]) => !isDone(progress))
      .map(([file, progress]) => waitingText(file, progress, cast))
      .sort((one, other) => other.open - one.open || (one.file < other.file ? -1 : 1)),
  };
}

/** Whether anybody decided anything yet. */
export function isBegun(store: Store, codebook: Codebook): boolean {
  return lookedAt(store, codebook).size > 0;
}

/** The texts in which somebody decided something or went through a turn. */
export function lookedAt(store: Store, codebook: Codebook): ReadonlySet<string> {
  const texts = [...progressOf(store, codebook)].filter(([, progress]) => !isUntouched(progress));
  return new Set(texts.map(([file]) => file));
}

function countDone(texts: readonly (readonly [string, Progress])[]): ReviewedTexts {
  return { all: texts.length, done: texts.filter(([, progress]) => isDone(progress)).length };
}

/** Where nothing is proposed somebody has looked all the same, or it is not known what is missed. */
function isDone(progress: Progress): boolean {
  return progress.open === 0 && !isUntouched(progress);
}

function isUntouched({ seen, confirmed, rejected }: Progress): boolean {
  return seen === 0 && confirmed === 0 && rejected === 0;
}

function waitingText(file: string, progress: Progress, cast: readonly CastMember[]): WaitingText {
  const { open, confirmed, rejected } = progress;
  const people = cast.flatMap((voice) => (voice.file === file ? (voice.respondent ?? []) : []));
  return {
    file,
    respondents: [...new Set(people)],
    open,
    confirmed,
    rejected,
    isUntouched: isUntouched(progress),
  };
}
