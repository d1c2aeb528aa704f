/** What was read of an interview, without names: in its text, its notes and its speaker labels. */

import type { CastMember } from '../../model/respondent.js';
import type { ReadResult } from '../../model/transcript.js';
import {
  deidentify,
  type Find,
  holdsName,
  type Lexicon,
  type Recognising,
  type Register,
} from '../../names/index.js';
import { isNamedLabel, nameInLabel } from '../project/known-names.js';
import { castIn, type ProjectFolder } from '../project/project-folder.js';

/** @param finds what was found in the text as it was read */
export function withoutNames<T extends Pick<ReadResult, 'transcript'>>(
  file: string,
  read: T,
  finds: readonly Find[],
  recognising: Recognising,
  register: Register,
  here: ProjectFolder,
): T {
  const labels = [...new Set(read.transcript.turns.map(({ speaker }) => speaker))];
  const relabelled = new Map(
    castIn(here, file, labels).map((member) => [
      member.speaker,
      labelFor(member, file, register, recognising.lexicon, here),
    ]),
  );
  const transcript = deidentify(read.transcript, finds, file, recognising, register);
  const turns = transcript.turns.map((turn) => ({
    ...turn,
    speaker: relabelled.get(turn.speaker) ?? turn.speaker,
  }));
  return { ...read, transcript: { ...transcript, turns } };
}

/** Words with a capital each, also when all of them are Dutch words. */
const FULL_NAME = /^\p{Lu}[\p{L}.'-]+(?: (?:van|de|der|den|ten|ter|el|al))* \p{Lu}[\p{L}'-]+$/u;

/** "Buurvrouw" is what somebody is, not how she is called. */
function isCalledByName(label: string, lexicon: Lexicon): boolean {
  return holdsName(nameInLabel(label), lexicon) || FULL_NAME.test(nameInLabel(label));
}

/** A respondent's number, "Interviewer 2", or a pseudonym; a label that names nobody stays. */
function labelFor(
  { speaker, role, respondent }: CastMember,
  file: string,
  register: Register,
  lexicon: Lexicon,
  { project }: ProjectFolder,
): string {
  if (!isNamedLabel(speaker)) return speaker;
  const isName = isCalledByName(speaker, lexicon);
  const name = nameInLabel(speaker);
  if (role === 'interviewer') {
    if (isName) register.introduce(name, null, file);
    const place = project.interviewers.findIndex(
      (known) => known.toLowerCase() === speaker.trim().toLowerCase(),
    );
    return project.interviewers.length > 1 ? `Interviewer ${place + 1}` : 'Interviewer';
  }
  if (respondent !== null && speaker.trim().toLowerCase() === respondent.toLowerCase()) return speaker;
  if (respondent === null) return isName ? `[${register.pseudonym('PERSOON', name, file)}]` : speaker;
  if (isName) register.introduce(name, respondent, file);
  return respondent;
}
