/** The codebook that a command works on: the file that was named, or else the project's. */

import { codebookOf, readCodebookAt } from '../../work/codebooks/chosen-codebook.js';
import type { SharedOptions } from '../command.js';
import type { Io } from '../io.js';
import { named, openHere } from '../open-here.js';

/** @throws UserErrors when the file is missing or holds mistakes. */
export function chosenCodebook(
  file: string | undefined,
  options: SharedOptions,
  io: Io,
): ReturnType<typeof readCodebookAt> {
  return readCodebookAt(file === undefined ? codebookOf(openHere(options, io)) : named(file, io));
}
