/** The logo that project.yaml names. */

import { resolve } from 'node:path';
import { exists, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { PROJECT_FILE } from '../../project/index.js';
import type { ReportContent } from '../../report/index.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** A larger one is a photo, and would make every report as large. */
const LARGEST = 2_000_000;

/** How each kind of picture begins; a drawing is text. */
const BEGINNINGS = [
  { kind: 'png', signs: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpg', signs: [0xff, 0xd8, 0xff] },
] as const;

/** @throws UserError when it is not there, too large, or no picture */
export function logoOf({
  folder,
  project,
}: Pick<ProjectFolder, 'folder' | 'project'>): ReportContent['logo'] {
  const { logo } = project;
  if (logo === null) return null;
  const path = resolve(folder, logo);
  const fail = (message: string): UserError =>
    new UserError(`${PROJECT_FILE}, sleutel "logo": ${logo} ${message}`);
  if (!exists(path)) throw fail('is er niet. Zet de afbeelding daar neer, of haal de sleutel weg.');
  const bytes = readBytes(path, logo);
  if (bytes.length > LARGEST) throw fail('is groter dan 2 MB. Maak de afbeelding kleiner.');
  const kind =
    BEGINNINGS.find(({ signs }) => signs.every((sign, index) => bytes[index] === sign))?.kind ??
    (/<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4_096))) ? 'svg' : null);
  if (kind === null) throw fail('is geen afbeelding in png, jpg of svg. Kies een andere.');
  return { bytes, kind, shownAs: logo };
}
