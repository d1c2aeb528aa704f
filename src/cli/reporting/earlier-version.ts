/** The report that is already there: what researchers wrote in it is kept, whatever happens to the file. */

import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { isUntouched, readPlaces, type WrittenPlace } from '../../report/index.js';

export interface EarlierVersion {
  readonly written: readonly WrittenPlace[];
  /** Its bytes, when somebody worked on it: changes outside the marked places would be lost with it. */
  readonly edited: Uint8Array | null;
}

const NOTHING: EarlierVersion = { written: [], edited: null };

/** @throws UserError when the file is there and is no report, so that something else would be lost. */
export function earlierVersion(path: string, shownAs: string): EarlierVersion {
  if (!exists(path)) return NOTHING;
  const bytes = readBytes(path, shownAs);
  const { hasPlaces, written } = placesIn(bytes, shownAs);
  const untouched = isUntouched(bytes);
  if (!hasPlaces && !untouched) {
    throw new UserError(
      `${shownAs}: dit is geen rapport met plaatsen voor uw tekst. Geef het een andere naam, of kies een nieuwe met --output.`,
    );
  }
  return { written, edited: untouched ? null : bytes };
}

/** @throws UserError when the file is not there, or is no report. */
export function writtenIn(path: string, shownAs: string): readonly WrittenPlace[] {
  const { hasPlaces, written } = placesIn(readBytes(path, shownAs), shownAs);
  if (hasPlaces) return written;
  throw new UserError(
    `${shownAs}: hier staan geen plaatsen voor uw tekst in. Noem met --vorige een rapport dat wijkstem schreef.`,
  );
}

function placesIn(bytes: Uint8Array, shownAs: string) {
  try {
    return readPlaces(bytes);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${shownAs}: ${error.message}`);
    throw error;
  }
}

/** Keeps an edited version under the first free name beside it. @returns that path */
export function keepEdited(path: string, edited: Uint8Array): string {
  const stem = path.replace(/\.docx$/i, '');
  for (let number = 1; ; number += 1) {
    const kept = `${stem} (bewerkt ${number}).docx`;
    if (exists(kept)) continue;
    writeWhole(kept, edited, kept);
    return kept;
  }
}

/** "De tekst van 3 plaatsen is overgenomen." */
export function takenOver({ length }: readonly WrittenPlace[]): string {
  return `Uw tekst in ${counted(length, 'plaats', 'plaatsen')} is overgenomen.`;
}
