/** Which decisions wait until a person chooses a code for them: the codebook lost theirs, or split it. */

import { renamesOf } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import { countingCodes } from '../../store/index.js';

/** The codes under which a decision needs no choice: a former id of one code goes along with it at the next `code`. */
export function codesWithoutChoice(codebook: Codebook): string[] {
  const { moves } = renamesOf(codebook.themes.flatMap(({ codes }) => codes));
  return [...countingCodes(codebook), ...moves.keys()];
}
