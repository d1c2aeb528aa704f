/** Laying files that were dropped on a page into the folder of interviews, never over another one. */

import { join } from 'node:path';
import { createFile, makeFolder } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { isRecording } from '../project/interview-files.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { type AlreadyThere, alreadyThere } from './already-there.js';
import { forgottenIn, isForgotten } from './forgotten.js';
import { type DroppedFile, RECORDING } from './preview.js';
import { safeFileName } from './safe-name.js';

export interface BroughtIn {
  /** As it was dropped. */
  readonly name: string;
  /** As the project calls it; null when it was refused. */
  readonly file: string | null;
  readonly outcome: 'toegevoegd' | 'was er al' | 'geweigerd';
  /** Why it was refused, in one line; null otherwise. */
  readonly refusal: string | null;
}

/** A file that can't be laid there keeps no other out. */
export function bringIn(files: readonly DroppedFile[], here: ProjectFolder): BroughtIn[] {
  return files.map((dropped) => {
    try {
      return layDown(dropped, here);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { name: dropped.name, file: null, outcome: 'geweigerd', refusal: error.message };
    }
  });
}

function layDown({ name, bytes }: DroppedFile, here: ProjectFolder): BroughtIn {
  const file = safeFileName(name);
  if (isRecording(file)) throw new UserError(RECORDING);
  const forgotten = forgottenIn(sha256(bytes), here).find(({ whole }) => whole);
  if (forgotten !== undefined) throw new UserError(isForgotten(forgotten.tombstone));
  const there = alreadyThere(file, bytes, here);
  if (there?.same === 'naam') throw otherOfThatName(there);
  if (there !== null) return { name, file: there.file, outcome: 'was er al', refusal: null };
  const folder = projectPath(here, 'interviews');
  makeFolder(folder, here.project.paths.interviews);
  if (!createFile(join(folder, file), bytes, file)) throw otherOfThatName({ file, same: 'naam' });
  return { name, file, outcome: 'toegevoegd', refusal: null };
}

function otherOfThatName({ file }: AlreadyThere): UserError {
  return new UserError(
    `er is al een ${file} met een andere inhoud. Geef dit bestand een andere naam; is het een verbeterde tekst, vervang het dan zelf in de map.`,
  );
}
