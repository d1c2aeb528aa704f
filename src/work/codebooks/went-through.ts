/** A gold file as turns that a coder went through: every turn of a respondent in the interviews that it names. */

import type { GoldCoding } from '../../analysis/index.js';
import type { WentThrough } from '../../coding/index.js';
import type { CastMember } from '../../model/respondent.js';
import { type Store, transcripts } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';

export function wentThrough(
  store: Store,
  cast: readonly CastMember[],
  gold: readonly GoldCoding[],
): WentThrough[] {
  const interviewersIn = interviewerTurns(cast);
  const files = new Set(gold.map(({ file }) => file));
  return [...transcripts(store)].flatMap(({ file, turns }) => {
    if (!files.has(file)) return [];
    const isInterviewer = interviewersIn(file);
    return turns
      .filter((turn) => !isInterviewer(turn))
      .map(({ number }) => ({
        file,
        turn: number,
        codes: gold.filter((one) => one.file === file && one.turn === number).map(({ code }) => code),
      }));
  });
}
