/** What one file does to the program stays with that file: the others are read, and it is told which was not. */

import { isUnforeseen, toReport } from '../../model/unforeseen.js';
import { type FileResult, skipped } from './read-interview.js';

/**
 * @param work on this file alone, which has stored nothing when it fails
 * @throws what is no fault of the file: of the disk, the database, or a person
 */
export async function forOneFile(
  file: string,
  work: () => FileResult | Promise<FileResult>,
): Promise<FileResult> {
  try {
    return await work();
  } catch (error) {
    return leftOut(file, error);
  }
}

/** The same for work that gives something else beside the result of a file. */
export function leftOut(file: string, error: unknown): FileResult {
  if (!isUnforeseen(error)) throw error;
  return skipped(file, toReport(error));
}
