/** Making files that people in the team work with: to decide in, and to read. */

import type { Advice } from '../../model/errors.js';
import { exportNames } from '../naming/export.js';
import { coderName } from '../project/coder.js';
import { toPersonFilter } from '../project/filters.js';
import { freePath } from '../project/free-path.js';
import { writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { newTableFile } from '../project/table-file.js';
import { writeReading } from '../reading/write-reading.js';
import { reviewFile, toReview } from '../reviewing/export.js';
import { NOTHING_TO_REVIEW, notAllBlind } from '../reviewing/words.js';
import { type Made, madeOf, shortPath } from './made.js';
import type { WantedOf } from './wanted.js';

/** @param coder who decides; only asked where it matters */
export async function review(
  here: ProjectFolder,
  { inhoud: contents }: WantedOf<'nakijken'>,
  coder: string | null,
): Promise<Made> {
  const isTheirs = contents === 'blind' || contents === 'beslist';
  const who = isTheirs ? coderName(coder ?? undefined, here) : '';
  const codebook = openCodes(here);
  const wanted = { contents, codebook, coder: who, filter: toPersonFilter({}, here, codebook) };
  const stem = contents === 'blind' ? `nakijken-${who.replaceAll(' ', '-')}` : 'nakijken';
  const file = newTableFile(freePath(here.folder, stem, '.xlsx'), 'nakijken.xlsx', here);
  const found = await toReview(here, wanted);
  const about: Advice[] = [
    ...(found.stale === null ? [] : [found.stale]),
    ...(found.sighted === 0 ? [] : [{ text: notAllBlind(found.sighted, who) }]),
  ];
  if (found.rows.length === 0) {
    return madeOf('nakijken', here, {
      path: null,
      lines: [...about, { text: NOTHING_TO_REVIEW[contents] }],
    });
  }
  const { content, cut } = reviewFile(found, wanted, 'xlsx');
  writeOutput(file.path, content, here);
  const readBack = {
    text: 'Vul de gekleurde kolommen in.',
    next: {
      how: 'Lees het terug met',
      command: 'review import',
      options: [`"${shortPath(here.folder, file.path)}"`],
    },
  };
  return madeOf('nakijken', here, {
    path: file.path,
    lines: [...about, ...cut.map((text) => ({ text })), readBack],
  });
}

/** With what stood behind the pseudonyms where the key can be opened. */
export async function names(here: ProjectFolder, { wachtwoord }: WantedOf<'namen'>): Promise<Made> {
  const opened = wachtwoord === '' ? here : { ...here, passphrase: wachtwoord };
  const { file } = await exportNames(opened, freePath(here.folder, 'namen', '.xlsx'));
  return madeOf('namen', here, {
    path: file?.path ?? null,
    lines: [
      {
        text:
          file === null
            ? 'Er is niets gevonden dat op een naam lijkt. Er is geen bestand geschreven.'
            : 'Er staan gesproken woorden en namen in. Verwijder het bestand na het inlezen.',
      },
    ],
  });
}

export async function interview(
  here: ProjectFolder,
  { respondent, vorm: form }: WantedOf<'gesprek'>,
): Promise<Made> {
  const { path, kept } = await writeReading(here, openCodes(here), { respondent, form });
  return madeOf('gesprek', here, {
    path,
    lines:
      kept === null ? [] : [{ text: `De versie die u bewerkte staat in: ${shortPath(here.folder, kept)}` }],
  });
}
