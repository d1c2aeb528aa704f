/** The report that is already there: what researchers wrote in it is kept, whatever happens to the file. */

import { exists, readBytes } from '../../files/disk.js';
import { openZip } from '../../files/office/index.js';
import { isMarkedProperties } from '../../files/program-mark.js';
import { counted } from '../../language/numbers.js';
import type { WrittenPlace } from '../../model/answer.js';
import { reworded, UserError } from '../../model/errors.js';
import { type PlacesRead, type ReportPart, readPlaces } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';
import { FORM_WRITERS, type Form } from './forms.js';

/**
 * The bytes of the file that a new report would take the place of, when somebody worked on it; null when nothing of a
 * person would be lost.
 *
 * @throws UserError when the file is there and is no report, so that something else would be lost.
 */
export function editedVersion(
  path: string,
  form: Form,
  shownAs: string,
  part?: ReportPart,
): Uint8Array | null {
  if (!exists(path)) return null;
  const bytes = readBytes(path, shownAs);
  if (FORM_WRITERS[form].isUntouched(bytes)) return null;
  if (
    form === 'word' &&
    placesIn(bytes, shownAs).keys.size === 0 &&
    !(part === 'appendices' && isOurs(bytes))
  ) {
    throw new UserError(
      `${shownAs}: dit is geen rapport met plaatsen voor uw tekst. Geef het een andere naam, of kies een nieuwe met --output.`,
    );
  }
  return bytes;
}

/** Appendices that are a document of their own may have no places, and somebody may have worked on them. */
function isOurs(bytes: Uint8Array): boolean {
  const properties = openZip(bytes).part('docProps/core.xml');
  return properties !== undefined && isMarkedProperties(new TextDecoder().decode(properties));
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

/** "Uw tekst in 3 plaatsen is overgenomen." */
export function takenOver({ length }: readonly WrittenPlace[]): string {
  return `Uw tekst in ${counted(length, 'plaats', 'plaatsen')} is overgenomen.`;
}
