/** What counts: codings of the codes that the codebook has now. What people decided about others waits for them. */

import type { Codebook } from '../model/codebook.js';

/** The ids of all codes of a codebook, in its order. */
export function countingCodes({ themes }: Codebook): string[] {
  return themes.flatMap(({ codes }) => codes.map(({ id }) => id));
}
