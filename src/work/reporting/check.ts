/** Whether everybody can read a Word document or a PDF: a report of ours, or any other. */

import { readBytes } from '../../files/disk.js';
import { reworded, UserError } from '../../model/errors.js';
import { checkDocx, checkPdf, type Finding, isPdf } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';

/** @throws UserError when it can't be read as a Word document or a PDF. */
export function findingsIn({ path, shownAs }: NamedFile): Finding[] {
  const bytes = readBytes(path, shownAs);
  try {
    return isPdf(bytes) ? checkPdf(bytes) : checkDocx(bytes);
  } catch (error) {
    if (error instanceof UserError) throw reworded(error, (text) => `${shownAs}: ${text}`);
    throw error;
  }
}
