/** An interview and the rows of respondents.csv about it, both read from the disk as they are now. */

import { join } from 'node:path';
import { readBytes } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import type { CastMember } from '../../model/respondent.js';
import type { ReadResult } from '../../model/transcript.js';
import { plain, type RespondentRow, respondentRows } from '../../project/index.js';
import { castIn, openProject, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { seeRespondents } from '../project/respondents-file.js';
import { interviewNamed } from './already-there.js';
import { castWithoutForgotten, forgottenIn, isForgotten } from './forgotten.js';
import { readOrRefuse } from './format.js';
import { knownSpeakers, labelsOf } from './read-interview.js';

export interface InterviewSeen {
  /** The project as its files are now. */
  readonly here: ProjectFolder;
  /** As respondents.csv names it. */
  readonly path: string;
  readonly read: ReadResult;
  readonly cast: readonly CastMember[];
  /** Of respondents.csv, to send along with a change. */
  readonly version: string;
  /** All rows of respondents.csv. */
  readonly rows: readonly RespondentRow[];
  /** The row that says who a speaker is, if there is one. */
  rowOf(speaker: string): RespondentRow | undefined;
}

/**
 * @param file as the project calls it
 * @throws UserError when there is no such file, it can't be read, or a file of the project holds mistakes.
 */
export async function seeInterview(opened: ProjectFolder, file: string): Promise<InterviewSeen> {
  const { bytes: table, version } = seeRespondents(opened);
  const here = asItIsNow(opened);
  const path = interviewNamed(file, here);
  const bytes = readBytes(join(projectPath(here, 'interviews'), path), file);
  const forgotten = forgottenIn(sha256(bytes), here);
  const alone = forgotten.find(({ whole }) => whole);
  if (alone !== undefined) throw new UserError(isForgotten(alone.tombstone));
  const read = await readOrRefuse(bytes, knownSpeakers(file, here));
  const cast = castWithoutForgotten(castIn(here, file, labelsOf(read)), forgotten);
  const rows = respondentRows(table, here.project.paths.respondents);
  const own = rows.filter(({ cells }) => plain((cells.bestand ?? '').replaceAll('\\', '/')) === plain(path));
  return {
    here,
    path,
    read,
    cast,
    version,
    rows,
    rowOf: (speaker) => rowOfSpeaker(speaker, own, cast),
  };
}

/** The same project, opened again without telling its cautions twice. */
function asItIsNow(opened: ProjectFolder): ProjectFolder {
  const { say } = opened;
  const shownAs = opened.shown(opened.folder);
  return { ...openProject({ path: opened.folder, shownAs }, { ...opened, say() {} }), say };
}

/** As `castOf` finds them: by the label, by the number as a label, or as the only row without one. */
function rowOfSpeaker(
  speaker: string,
  own: readonly RespondentRow[],
  cast: readonly CastMember[],
): RespondentRow | undefined {
  const respondent = cast.find((member) => member.speaker === speaker)?.respondent;
  const isOf = (written: string | undefined, wanted: string): boolean =>
    plain(written ?? '') === plain(wanted);
  return (
    own.find(({ cells }) => (cells.spreker ?? '') !== '' && isOf(cells.spreker, speaker)) ??
    own.find(({ cells }) => isOf(cells.respondent, speaker)) ??
    own.find(
      ({ cells }) => (cells.spreker ?? '') === '' && respondent != null && isOf(cells.respondent, respondent),
    )
  );
}
