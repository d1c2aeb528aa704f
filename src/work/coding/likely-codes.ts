/** The codes that are likely in a turn, for whoever codes it: by what the project learned so far. */

import type { LikelyCode } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import type { Store } from '../../store/index.js';
import type { PassSettings } from './pass.js';
import { rankTexts } from './ranked-texts.js';

/**
 * Reads all texts at once, which takes a second per hundred interviews; a turn then takes less than a millisecond.
 *
 * @returns of a turn, by its number, the ten likeliest codes with why, the likeliest first; none of an interviewer's turn,
 *   and none at all where only terms propose
 */
export function likelyCodes(
  store: Store,
  codebook: Codebook,
  { suggestions: { method, learns } }: Pick<PassSettings, 'suggestions'>,
  cast: readonly CastMember[],
): (file: string, turn: number) => readonly LikelyCode[] {
  if (method === 'termen') return () => [];
  const { read, ranked } = rankTexts(store, codebook, learns, cast);
  return (file, number) => {
    const text = read.text(file);
    const turn = text?.turns.find((one) => one.turn.number === number);
    return text === undefined || turn === undefined ? [] : ranked.likely(text, turn);
  };
}
