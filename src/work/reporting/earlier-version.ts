/** The report that is already there: what researchers wrote in it is kept, whatever happens to the file. */

import { extname } from 'node:path';
import { exists, readBytes } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import type { WrittenPlace } from '../../model/answer.js';
import { reworded, UserError } from '../../model/errors.js';
import { type PlacesRead, readPlaces } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';
import { writeOutput } from '../project/output-file.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { FORM_WRITERS, type Form } from './forms.js';

/**
 * The bytes of the file that a new report would take the place of, when somebody worked on it; null when nothing of a
 * person would be lost.
 *
 * @throws UserError when the file is there and is no report, so that something else would be lost.
 */
export function editedVersion(path: string, form: Form, shownAs: string): Uint8Array | null {
  if (!exists(path)) return null;
  const bytes = readBytes(path, shownAs);
  if (FORM_WRITERS[form].isUntouched(bytes)) return null;
  if (form === 'word' && placesIn(bytes, shownAs).keys.size === 0) {
    throw new UserError(
      `${shownAs}: dit is geen rapport met plaatsen voor uw tekst. Geef het een andere naam, of kies een nieuwe met --output.`,
    );
  }
  return bytes;
}

/** @throws UserError when the file is not there, or is no report. */
export function refuseOther({ path, shownAs }: NamedFile): void {
  if (placesIn(readBytes(path, shownAs), shownAs).keys.size > 0) return;
  throw new UserError(
    `${shownAs}: hier staan geen plaatsen voor uw tekst in. Noem met --vorige een rapport dat wijkstem schreef.`,
  );
}

function placesIn(bytes: Uint8Array, shownAs: string): PlacesRead {
  try {
    return readPlaces(bytes);
  } catch (error) {
    if (error instanceof UserError) throw reworded(error, (text) => `${shownAs}: ${text}`);
    throw error;
  }
}

/** Keeps an edited version under the first free name beside it. @returns that path */
export function keepEdited(path: string, edited: Uint8Array, here: ProjectFolder): string {
  const extension = extname(path);
  const stem = path.slice(0, -extension.length);
  for (let number = 1; ; number += 1) {
    const kept = `${stem} (bewerkt ${number})${extension}`;
    if (exists(kept)) continue;
    writeOutput(kept, edited, here, kept);
    return kept;
  }
}

/** "Uw tekst in 3 plaatsen is overgenomen." */
export function takenOver({ length }: readonly WrittenPlace[]): string {
  return `Uw tekst in ${counted(length, 'plaats', 'plaatsen')} is overgenomen.`;
}
