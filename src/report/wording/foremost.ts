/** What most people speak of, told only when what comes next stays clearly behind. */

import { enumerate } from '../../language/phrases.js';
import type { Foremost, Ranked } from '../../model/claims.js';
import { topic } from './names.js';

/** What comes next stays so many people behind: one person more or less makes no ranking. */
const PEOPLE_BEHIND = 2;
/** More at the top is no top. */
const MOST_AT_TOP = 3;
/** More that come next together are not named. */
const MOST_NEXT = 2;

/**
 * The subjects of which most people speak, with what comes next.
 *
 * @param within the theme or the question whose subjects these are, all of them
 * @returns none when no few stand out, or when there is nothing to stand out from
 */
export function foremostOf(within: string, subjects: readonly Ranked[]): Foremost | null {
  const ordered = [...subjects].sort((a, b) => b.counted.mentions - a.counted.mentions);
  const mentionsOf = (one: Ranked | undefined): number => one?.counted.mentions ?? 0;
  for (let size = 1; size <= MOST_AT_TOP && size < ordered.length; size += 1) {
    const next = mentionsOf(ordered[size]);
    if (mentionsOf(ordered[size - 1]) - next < PEOPLE_BEHIND) continue;
    const runnersUp = ordered.filter(({ counted }) => counted.mentions === next);
    return {
      kind: 'foremost',
      within,
      top: ordered.slice(0, size),
      // What one person says is no runner-up.
      next: next < 2 || runnersUp.length > MOST_NEXT ? [] : runnersUp,
    };
  }
  return null;
}

/** Behind a sentence that said how many people there are: "hoe er gekozen werd (16), en daarna over dubbele petten (11)". */
export function foremostInBrief({ top, next }: Foremost): string {
  const brief = (ranked: readonly Ranked[]): string =>
    enumerate(ranked.map(({ about, counted }) => `${topic(about)} (${counted.mentions})`));
  return next.length === 0 ? brief(top) : `${brief(top)}, en daarna over ${brief(next)}`;
}
