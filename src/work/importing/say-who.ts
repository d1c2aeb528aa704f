/** Writing who speaks in an interview: rows of respondents.csv for its respondents, and project.yaml for who asks the questions. */

import { slashed } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { plain, type RespondentCells, type RespondentRow, readRespondents } from '../../project/index.js';
import { neutralNames } from '../project/file-names.js';
import { namingInterviewers } from '../project/name-interviewers.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { type ChangedRespondents, changeRespondents } from '../project/respondents-file.js';
import { type InterviewSeen, seeInterview } from './interview-seen.js';
import { nextId, takenIds } from './next-ids.js';

/** What a person says of a speaker; what is left out stays as it is, null empties a cell. */
export interface SaidOfSpeaker {
  readonly speaker: string;
  /** Null for the next free number. */
  readonly respondent: string | null;
  readonly perspective: string;
  readonly wijk: string;
  /** As people write dates. */
  readonly date?: string | null | undefined;
  readonly mayBeQuoted?: boolean | null | undefined;
  readonly mayBeRecorded?: boolean | null | undefined;
  readonly mayBeContacted?: boolean | null | undefined;
  readonly keepUntil?: string | null | undefined;
  readonly doubleRole?: boolean | null | undefined;
}

export interface SaidWho extends ChangedRespondents {
  /** How the project calls the file from now on: one that is called after a person goes by the number of the respondent. */
  readonly file: string;
  readonly speakers: readonly { readonly speaker: string; readonly respondent: string }[];
}

/**
 * Writes rows for speakers of one interview; what is said of a person goes to every row of theirs. The open project still
 * knows the old rows: open it again before importing.
 *
 * @param version of respondents.csv that the person saw
 * @param interviewers labels of who asks the questions, here and in every interview where no row says otherwise
 * @throws UserError when respondents.csv changed since, a speaker or number can't be, or there would be mistakes in the file;
 *   nothing is written then.
 */
export async function sayWho(
  opened: ProjectFolder,
  file: string,
  version: string,
  said: readonly SaidOfSpeaker[],
  interviewers: readonly string[] = [],
): Promise<SaidWho> {
  const seen = await seeInterview(opened, file);
  const { here, path } = seen;
  const table = createRows(seen);
  const taken = takenIds(here);
  const speakers = said.map((one) => {
    refuseStranger(one.speaker, seen);
    const id = idOf(one, seen, taken);
    taken.add(plain(id));
    table.put(one, id);
    return { speaker: one.speaker, respondent: id };
  });
  for (const label of interviewers) refuseNoInterviewer(label, seen);
  const nameInterviewers = namingInterviewers(here, interviewers);
  const changed = changeRespondents(here, version, table.edits());
  nameInterviewers();
  const now = readRespondents(changed.bytes, here.project, here.project.paths.respondents);
  const listed = slashed(path);
  return { ...changed, file: neutralNames(now.appearances, here.project).get(listed) ?? listed, speakers };
}

function refuseStranger(speaker: string, { cast }: InterviewSeen): void {
  if (cast.some((member) => member.speaker === speaker && member.role !== 'vertrokken')) return;
  throw new UserError('deze spreker staat niet (meer) in het transcript. Laad de sprekers opnieuw.');
}

function refuseNoInterviewer(label: string, seen: InterviewSeen): void {
  refuseStranger(label, seen);
  if (label.trim() === '') {
    throw new UserError(
      'tekst zonder naam ervoor kan niet van een interviewer zijn. Zet in het transcript voor elke beurt wie er spreekt.',
    );
  }
  if (seen.rowOf(label) === undefined) return;
  throw new UserError(
    'deze spreker staat als respondent in respondents.csv. Haal die regel daar weg als het de interviewer is.',
  );
}

function idOf(
  { respondent, perspective }: SaidOfSpeaker,
  { here, rows }: InterviewSeen,
  taken: ReadonlySet<string>,
): string {
  if (respondent === null) return nextId(perspective, here, taken);
  const id = respondent.trim();
  if (here.forgotten.some((one) => plain(one.respondent) === plain(id))) {
    throw new UserError(
      `${id} is vergeten, en dat nummer wordt niet opnieuw gebruikt. Kies een ander nummer.`,
    );
  }
  return rows.find(({ cells }) => plain(cells.respondent ?? '') === plain(id))?.cells.respondent ?? id;
}

/** Columns that say the same in every row of a person. */
const OF_PERSON = [
  'perspectief',
  'wijk',
  'toestemming_citeren',
  'toestemming_opname',
  'toestemming_hercontact',
  'ingetrokken_op',
  'bewaren_tot',
  'dubbelrol',
] as const;

interface Rows {
  put(said: SaidOfSpeaker, id: string): void;
  edits(): { changed: RespondentRow[]; added: RespondentCells[] };
}

function createRows({ rows, rowOf, path }: InterviewSeen): Rows {
  const changed = new Map<number, RespondentCells>();
  const added: RespondentCells[] = [];
  const now = ({ line, cells }: RespondentRow): RespondentCells => ({ ...cells, ...changed.get(line) });
  const change = ({ line }: RespondentRow, cells: RespondentCells): void => {
    changed.set(line, { ...changed.get(line), ...cells });
  };

  return {
    put(said, id) {
      const isOfPerson = (cells: RespondentCells): boolean => plain(cells.respondent ?? '') === plain(id);
      const theirs = rows.filter((row) => isOfPerson(now(row)));
      const [first] = theirs;
      const known = first === undefined ? added.find(isOfPerson) : now(first);
      const person = { ...ofPerson(known ?? {}), ...saidOfPerson(said) };
      for (const row of theirs) change(row, saidOfPerson(said));
      const own = rowOf(said.speaker);
      const date = said.date === undefined ? {} : { datum: said.date ?? '' };
      if (own === undefined) {
        added.push({ respondent: id, bestand: slashed(path), spreker: said.speaker, ...person, ...date });
      } else if (isOfPerson(now(own))) change(own, date);
      // Nothing of the person who stood there before goes to another one.
      else change(own, { respondent: id, ...person, ...date });
    },
    edits: () => ({ changed: [...changed].map(([line, cells]) => ({ line, cells })), added }),
  };
}

function ofPerson(cells: RespondentCells): RespondentCells {
  return Object.fromEntries(OF_PERSON.map((column) => [column, cells[column] ?? '']));
}

function saidOfPerson(said: SaidOfSpeaker): RespondentCells {
  return {
    perspectief: said.perspective,
    wijk: said.wijk,
    ...(said.mayBeQuoted !== undefined && { toestemming_citeren: yesNo(said.mayBeQuoted) }),
    ...(said.mayBeRecorded !== undefined && { toestemming_opname: yesNo(said.mayBeRecorded) }),
    ...(said.mayBeContacted !== undefined && { toestemming_hercontact: yesNo(said.mayBeContacted) }),
    ...(said.keepUntil !== undefined && { bewaren_tot: said.keepUntil ?? '' }),
    ...(said.doubleRole !== undefined && { dubbelrol: yesNo(said.doubleRole) }),
  };
}

function yesNo(answer: boolean | null): string {
  if (answer === null) return '';
  return answer ? 'ja' : 'nee';
}
