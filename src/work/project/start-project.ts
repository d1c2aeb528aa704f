/** A new project whose files explain themselves, as far as a person said what it is about; whole or not at all. */

import { basename, dirname, join } from 'node:path';
import { readCodebook } from '../../coding/index.js';
import {
  exists,
  isFolder,
  listFiles,
  makeFolder,
  readBytes,
  removeEmptyFolder,
  removeIfPossible,
  writeWhole,
} from '../../files/disk.js';
import { ownFile } from '../../files/own-data.js';
import { UserError } from '../../model/errors.js';
import { newProjectFile, newRespondentsFile, PROJECT_FILE, readProject } from '../../project/index.js';
import type { NamedFile } from './caller.js';
import { aboutProject, type ProjectValues } from './project-values.js';

/** A codebook that comes with the program, or the bytes of one, with the name that messages carry. */
export type ChosenCodebook =
  | (typeof CODEBOOKS)[number]
  | { readonly bytes: Uint8Array; readonly name: string };

/** Of the wijkbudget; and one with a single example, to be filled in. */
export const CODEBOOKS = ['wijkbudget', 'leeg'] as const;

export interface StartValues extends ProjectValues {
  readonly codebook?: ChosenCodebook | undefined;
}

/**
 * Makes a project in a new or empty folder; what is not said, is as for an evaluation of the wijkbudget.
 *
 * @throws UserError when something is there already, a value is empty or comes twice, the codebook holds mistakes, or the
 *   disk refuses; then nothing is left of it.
 */
export function startProject({ path: folder, shownAs }: NamedFile, values: StartValues = {}): void {
  const { codebook = 'wijkbudget' } = values;
  const project = new TextEncoder().encode(
    newProjectFile(new Date(), aboutProject(values, codebook === 'wijkbudget')),
  );
  readProject(project);
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['respondents.csv', newRespondentsFile()],
    ['codeboek.yaml', bytesOf(codebook)],
    // Last, because it is what makes a folder a project.
    [PROJECT_FILE, project],
  ];
  if (exists(folder) && (!isFolder(folder) || listFiles(folder, shownAs).length > 0)) {
    throw new UserError(`${shownAs}: dit bestaat al en is niet leeg. Kies een nieuwe of lege map.`);
  }
  const folders = missingAbove(join(folder, 'interviews'));
  try {
    makeFolder(join(folder, 'interviews'), shownAs);
    for (const [name, content] of files) writeWhole(join(folder, name), content, join(shownAs, name));
  } catch (error) {
    for (const [name] of files) removeIfPossible(join(folder, name));
    for (const made of folders) removeEmptyFolder(made);
    throw error;
  }
}

function bytesOf(codebook: ChosenCodebook): Uint8Array {
  if (typeof codebook === 'string') return readBytes(shipped(codebook));
  readCodebook(codebook.bytes, basename(codebook.name), 'all');
  return codebook.bytes;
}

function shipped(name: (typeof CODEBOOKS)[number]): string {
  return ownFile(`codebooks/${name}.yaml`);
}

/** The folders that are to be made, the deepest first. */
function missingAbove(folder: string): string[] {
  return exists(folder) || dirname(folder) === folder ? [] : [folder, ...missingAbove(dirname(folder))];
}
