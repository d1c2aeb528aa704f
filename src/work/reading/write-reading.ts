/** An interview to be read, written as a page or in Word. */

import { extname, join } from 'node:path';
import { exists, readBytes } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { Reading } from '../../model/reading.js';
import { isSealed, isUntouched, readingDocument, readingPage } from '../../report/index.js';
import { keepEdited } from '../project/keep-edited.js';
import { refuseProjectFile, writeOutput } from '../project/output-file.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { readingOf } from './reading.js';

export type ReadingForm = 'html' | 'word';

interface FormWriter {
  /** Of its files, with the dot. */
  readonly extension: string;
  /** @param made what it says of when it was made */
  write(reading: Reading, made: Date): Promise<Uint8Array> | string;
  /** Whether a file is still as the program wrote it. */
  isUntouched(bytes: Uint8Array): boolean;
}

const FORMS: Readonly<Record<ReadingForm, FormWriter>> = {
  html: {
    extension: '.html',
    write: readingPage,
    isUntouched: (bytes) => isSealed(new TextDecoder().decode(bytes)),
  },
  word: { extension: '.docx', write: readingDocument, isUntouched },
};

export interface ReadingWanted {
  /** Their number as a person typed it. */
  readonly respondent: string;
  /** A path that a person chose, which says the form too; without it the file lies among the reports. */
  readonly output?: string | undefined;
  /** A page, unless said. */
  readonly form?: ReadingForm;
}

export interface WrittenReading {
  readonly path: string;
  readonly shownAs: string;
  readonly form: ReadingForm;
  readonly turns: number;
  readonly codings: number;
  /** Where the version is that a person edited; null when nobody did. */
  readonly kept: string | null;
}

/** @throws UserError as `readingOf` does, and when the file can't come there, or something else is there */
export async function writeReading(
  here: ProjectFolder,
  codebook: Codebook,
  { respondent, output, form: wanted = 'html' }: ReadingWanted,
): Promise<WrittenReading> {
  const form = output === undefined ? wanted : formOf(output, here);
  if (output !== undefined) refuseProjectFile(output, here, here.shown(output));
  const reading = await readingOf(here, codebook, respondent);
  const writer = FORMS[form];
  const path =
    output ?? join(projectPath(here, 'reports'), `gesprek-${reading.respondent}-intern${writer.extension}`);
  const shownAs = here.shown(path);
  const isThere = exists(path);
  if (isThere && output !== undefined) {
    throw new UserError(`${shownAs}: dit bestand bestaat al. Kies een andere naam met --output.`);
  }
  const earlier = isThere ? readBytes(path, shownAs) : null;
  const kept = earlier === null || writer.isUntouched(earlier) ? null : keepEdited(path, earlier, here);
  // The clock would make every file different, so it is made on the day that the report carries.
  const made = new Date(`${here.project.reportDate}T00:00:00Z`);
  writeOutput(path, await writer.write(reading, made), here, shownAs);
  const turns = reading.interviews.flatMap((one) => one.turns);
  const codings = turns.reduce((sum, turn) => sum + turn.codings.length, 0);
  return { path, shownAs, form, turns: turns.length, codings, kept };
}

function formOf(output: string, here: ProjectFolder): ReadingForm {
  const extension = extname(output).toLowerCase();
  const form = (['html', 'word'] as const).find((one) => FORMS[one].extension === extension);
  if (form === undefined) {
    throw new UserError(`${here.shown(output)}: laat de naam eindigen op .html of .docx.`);
  }
  return form;
}
