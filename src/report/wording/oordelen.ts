/** How people value what a code is about, counted in words. */

import { enumerate } from '../../language/phrases.js';
import type { Judging } from '../../model/claims.js';
import { OORDELEN } from '../../model/coding.js';

/** "4 negatief, 3 positief en 1 gemengd", what most give first; what nobody gave is left out. */
export function oordelenIn({ oordelen }: Pick<Judging, 'oordelen'>): string {
  return enumerate(
    OORDELEN.filter((oordeel) => oordelen[oordeel] > 0)
      .sort((one, other) => oordelen[other] - oordelen[one])
      .map((oordeel) => `${oordelen[oordeel]} ${oordeel}`),
  );
}
