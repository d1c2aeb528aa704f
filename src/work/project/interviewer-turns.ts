/** Which turns are not coded: the interviewer's, and those of who left. Speakers that nobody knows yet count as respondents. */

import type { CastMember } from '../../model/respondent.js';
import type { Turn } from '../../model/transcript.js';

/** The speaker labels of the interviewers, and of those who left, of every file that has any. */
export function interviewersByFile(cast: readonly CastMember[]): ReadonlyMap<string, ReadonlySet<string>> {
  const interviewers = new Map<string, Set<string>>();
  for (const { file, speaker, role } of cast) {
    if (role !== 'interviewer' && role !== 'vertrokken') continue;
    const labels = interviewers.get(file);
    if (labels === undefined) interviewers.set(file, new Set([speaker]));
    else labels.add(speaker);
  }
  return interviewers;
}

/** Prepares the cast once; the result tells for a file which of its turns are the interviewer's. */
export function interviewerTurns(cast: readonly CastMember[]): (file: string) => (turn: Turn) => boolean {
  const interviewers = interviewersByFile(cast);
  return (file) => {
    const labels = interviewers.get(file);
    return ({ speaker }) => labels?.has(speaker) === true;
  };
}
