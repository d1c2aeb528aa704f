/** How an interview begins, for who says who speaks in it. */

import type { CastMember } from '../../model/respondent.js';
import type { Transcript } from '../../model/transcript.js';

/** A turn, or its first part. */
export interface OpeningTurn {
  readonly speaker: string;
  readonly words: string;
}

const MOST_TURNS = 14;
/** In characters. */
const LONGEST = 400;

/** The first turns; none of who left. */
export function openingOf({ text, turns }: Transcript, cast: readonly CastMember[]): OpeningTurn[] {
  const left = new Set(cast.filter(({ role }) => role === 'vertrokken').map(({ speaker }) => speaker));
  return turns
    .filter(({ speaker }) => !left.has(speaker))
    .slice(0, MOST_TURNS)
    .map(({ speaker, start, end }) => ({ speaker, words: shortened(text.slice(start, end).trim()) }));
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST).join('').trimEnd()} …`;
}
