/** Who speaks in an interview: its speakers beside what respondents.csv says of them, with a number for those it doesn't know. */

import { jaOfNee } from '../../language/answers.js';
import { parseDate, plain, type RespondentColumn } from '../../project/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { seemsToAsk } from './asking.js';
import { type InterviewSeen, seeInterview } from './interview-seen.js';
import { isLikeIds, nextId, takenIds } from './next-ids.js';
import { type OpeningTurn, openingOf } from './opening.js';
import { type SpeakerSeen, speakersSeen } from './speakers.js';

/** What respondents.csv says of a speaker; null where a cell is empty. */
export interface Written {
  readonly respondent: string;
  readonly perspective: string | null;
  readonly wijk: string | null;
  readonly date: string | null;
  readonly mayBeQuoted: boolean | null;
  readonly mayBeRecorded: boolean | null;
  readonly mayBeContacted: boolean | null;
  readonly keepUntil: string | null;
  readonly doubleRole: boolean | null;
}

/** A number for a speaker whom nobody explained. */
export interface Proposal {
  /** Before a perspective is chosen. */
  readonly respondent: string;
  /** Whether the label or the file is called so; otherwise it is the next free one, which another file may get first. */
  readonly isNamed: boolean;
  /** Of somebody who is in respondents.csv already; otherwise both wait for a person. */
  readonly perspective: string | null;
  readonly wijk: string | null;
  /** The number that goes with each perspective. */
  readonly byPerspective: Readonly<Record<string, string>>;
}

export interface Who extends SpeakerSeen {
  readonly written: Written | null;
  /** For a speaker who neither is nor seems to be an interviewer, and is not in respondents.csv. */
  readonly proposal: Proposal | null;
  /** Whether they seem to be the interviewer, although no label says so: a person decides. */
  readonly seemsToAsk: boolean;
}

export interface WhoIsWho {
  readonly file: string;
  readonly format: string;
  readonly turns: number;
  readonly warnings: readonly string[];
  readonly opening: readonly OpeningTurn[];
  /** Of respondents.csv, to send along with what a person says. */
  readonly version: string;
  readonly speakers: readonly Who[];
}

/**
 * @param file as the project calls it
 * @throws UserError as `seeInterview` does.
 */
export async function whoIsWho(opened: ProjectFolder, file: string): Promise<WhoIsWho> {
  const seen = await seeInterview(opened, file);
  const { transcript, warnings } = seen.read;
  const { format, turns } = transcript;
  const speakers = withProposals(speakersSeen(transcript, seen.cast), seen);
  const opening = openingOf(transcript, seen.cast);
  return { file, format, turns: turns.length, warnings, opening, version: seen.version, speakers };
}

function withProposals(speakers: readonly SpeakerSeen[], seen: InterviewSeen): Who[] {
  const { here } = seen;
  const taken = takenIds(here);
  const asking = seemsToAsk(seen.read.transcript, seen.cast);
  const strangers = speakers.filter(({ role, speaker }) => role === 'onbekend' && speaker !== asking);
  const takenIn = new Map(here.project.perspectives.map(({ id }) => [id, new Set(taken)]));
  const stem = seen.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return speakers.map((speaker): Who => {
    const written = writtenOf(speaker.speaker, seen);
    const isAsking = speaker.speaker === asking;
    if (speaker.role !== 'onbekend' || isAsking) {
      return { ...speaker, written, proposal: null, seemsToAsk: isAsking };
    }
    const named = [speaker.speaker, ...(strangers.length === 1 ? [stem] : [])].find((word) =>
      mayBeId(word, seen),
    );
    const proposal = named === undefined ? nextFor(here, taken, takenIn) : byName(named, seen);
    taken.add(plain(proposal.respondent));
    return { ...speaker, written, proposal, seemsToAsk: false };
  });
}

/** Not the number of somebody who left. */
function mayBeId(word: string, { here }: InterviewSeen): boolean {
  const isGone = [...here.gone].some((id) => plain(id) === plain(word));
  return !isGone && isLikeIds(word.trim(), here);
}

/** A label or a file that is called R07 is of R07, who may have been spoken to before. */
function byName(word: string, { here }: InterviewSeen): Proposal {
  const known = here.respondents.find(({ id }) => plain(id) === plain(word));
  const respondent = known?.id ?? word.trim();
  return {
    respondent,
    isNamed: true,
    perspective: known?.perspective ?? null,
    wijk: known?.wijk ?? null,
    byPerspective: Object.fromEntries(here.project.perspectives.map(({ id }) => [id, respondent])),
  };
}

/** @param takenIn what is taken when each speaker so far got that perspective */
function nextFor(
  here: ProjectFolder,
  taken: ReadonlySet<string>,
  takenIn: ReadonlyMap<string, Set<string>>,
): Proposal {
  const byPerspective = [...takenIn].map(([perspective, theirs]) => {
    const id = nextId(perspective, here, theirs);
    theirs.add(plain(id));
    return [perspective, id] as const;
  });
  return {
    respondent: nextId(null, here, taken),
    isNamed: false,
    perspective: null,
    wijk: null,
    byPerspective: Object.fromEntries(byPerspective),
  };
}

function writtenOf(speaker: string, { rowOf }: InterviewSeen): Written | null {
  const cells = rowOf(speaker)?.cells;
  if (cells === undefined) return null;
  const text = (column: RespondentColumn): string | null => cells[column] || null;
  const answer = (column: RespondentColumn): boolean | null => jaOfNee(cells[column] ?? '');
  const date = (column: RespondentColumn): string | null => parseDate(cells[column] ?? '');
  return {
    respondent: cells.respondent ?? '',
    perspective: text('perspectief'),
    wijk: text('wijk'),
    date: date('datum'),
    mayBeQuoted: answer('toestemming_citeren'),
    mayBeRecorded: answer('toestemming_opname'),
    mayBeContacted: answer('toestemming_hercontact'),
    keepUntil: date('bewaren_tot'),
    doubleRole: answer('dubbelrol'),
  };
}
