/** Who or what a name can be the same as: the pseudonyms of a kind, with what they stand for. */

import type { Kind } from '../../model/identifying.js';
import { nameOfPseudonym } from '../../model/pseudonym.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { NameDesk } from './desk.js';
import { seenNames } from './seen.js';

export interface Known {
  /** Without its brackets: `PERSOON-3`. */
  readonly pseudonym: string;
  /** What stood there; none as long as the key is closed. */
  readonly names: readonly string[];
  /** Places in all, and in how many interviews. */
  readonly count: number;
  readonly interviews: number;
}

/**
 * Those that stand in a text, the most frequent first.
 *
 * @throws UserError when nothing was imported yet, or the key is not that of the texts.
 */
export async function whoThereIs(here: ProjectFolder, desk: NameDesk, kind: Kind): Promise<Known[]> {
  const { rows } = await seenNames(here, desk);
  return rows
    .filter((row) => row.state === 'vervangen' && row.kind === kind)
    .map(({ text, originals, count, files }) => ({
      pseudonym: nameOfPseudonym(text),
      names: originals,
      count,
      interviews: files.length,
    }));
}
