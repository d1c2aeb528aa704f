/** Saying at the desk that a speaker whom nobody knows is an interviewer. */

import { UserError } from '../../model/errors.js';
import { namingInterviewers } from '../project/name-interviewers.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

/** The label of a name: what stands in the file is not known here. */
const IS_PSEUDONYM = /^\[\p{Lu}+-\d+\]$/u;

/**
 * Writes the label to project.yaml; it holds for all interviews. Open the project again to see it.
 *
 * @param speaker the label as it stands in the file
 * @throws UserError when nobody speaks there under that label, it is known who does, or the label was a name
 */
export async function sayInterviewer(here: ProjectFolder, file: string, speaker: string): Promise<void> {
  const role = await withStore(
    here,
    'read',
    (_, cast) => cast.find((one) => one.file === file && one.speaker === speaker)?.role,
  );
  if (IS_PSEUDONYM.test(speaker)) {
    throw new UserError(
      'Deze spreker heeft in het bestand een naam. Zet die bij interviewers in project.yaml, en lees het gesprek opnieuw in.',
      { how: 'Lees opnieuw in met', command: 'import' },
    );
  }
  if (role !== 'onbekend' || speaker.trim() === '') {
    throw new UserError('Van deze spreker is al bekend wie het is. Verander dat in respondents.csv.');
  }
  namingInterviewers(here, [speaker])();
}
