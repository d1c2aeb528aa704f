/** The template of a bureau for `report --template`, and a starter for who has none. */

import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { reworded, UserError } from '../../model/errors.js';
import { makeTemplate } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';

/**
 * Hands the bytes of the template to the work; null without one.
 *
 * @throws UserErrors that name the template, when it has mistakes.
 */
export async function inTemplate<T>(
  file: NamedFile | undefined,
  work: (template: Uint8Array | null) => T | Promise<T>,
): Promise<T> {
  if (file === undefined) return work(null);
  const template = readBytes(file.path, file.shownAs);
  try {
    return await work(template);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw reworded(error, (line) => `${file.shownAs}: ${line}`);
  }
}

/** @throws UserError when the name is not that of a template, or the file is there already. */
export async function starterTemplate({ path, shownAs }: NamedFile): Promise<void> {
  if (!shownAs.toLowerCase().endsWith('.dotx')) {
    throw new UserError(`${shownAs}: laat de naam eindigen op .dotx.`);
  }
  if (exists(path)) throw new UserError(`${shownAs}: dit bestand bestaat al. Kies een andere naam.`);
  writeWhole(path, await makeTemplate(), shownAs);
}
