/** Files that are dropped on a page: those that can be read are laid among the interviews, the others tell in one line why not. */

import { sha256 } from '../../files/hash.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { type BroughtIn, bringIn } from './bring-in.js';
import { type DroppedFile, preview } from './preview.js';

/**
 * Nothing is laid down that could not be read later; what is wrong with a file keeps no other out.
 *
 * @param laid takes the hash of each file that is laid down, by the name that the project calls it by
 */
export async function takeIn(
  files: readonly DroppedFile[],
  here: ProjectFolder,
  laid: Map<string, string>,
): Promise<BroughtIn[]> {
  const all: BroughtIn[] = [];
  for (const dropped of files) {
    const { refusal } = await preview(dropped, here);
    if (refusal !== null) {
      all.push({ name: dropped.name, file: null, outcome: 'geweigerd', refusal });
      continue;
    }
    for (const brought of bringIn([dropped], here)) {
      if (brought.outcome === 'toegevoegd') laid.set(brought.file ?? '', sha256(dropped.bytes));
      all.push(brought);
    }
  }
  return all;
}
