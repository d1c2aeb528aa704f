/** The codes that are likely in a turn, for whoever codes it: by what the project learned so far. */

import type { LikelyCode, ReadText } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import type { Store, StoredTranscript } from '../../store/index.js';
import type { PassSettings } from './pass.js';
import { rankTexts } from './ranked-texts.js';

/** Of a turn, by its number, the ten likeliest codes with why, the likeliest first; none of an interviewer's turn. */
export interface LikelyCodes {
  /** Within the store that they were worked out from. */
  at(file: string, turn: number): readonly LikelyCode[];
  /** The same for a text that is at hand, also when that store was closed. */
  in(transcript: StoredTranscript): (turn: number) => readonly LikelyCode[];
}

const NONE: LikelyCodes = { at: () => [], in: () => () => [] };

/**
 * Reads all texts first when `code` was not run since texts changed, and otherwise those that were coded: a second per hundred
 * interviews. A turn then takes a few milliseconds. Where only terms propose, there are none.
 */
export function likelyCodes(
  store: Store,
  codebook: Codebook,
  { suggestions: { method, learns } }: Pick<PassSettings, 'suggestions'>,
  cast: readonly CastMember[],
): LikelyCodes {
  if (method === 'termen') return NONE;
  const { texts, read, ranked } = rankTexts(store, codebook, learns, cast);
  const likelyIn = (text: ReadText | undefined, number: number): readonly LikelyCode[] => {
    const turn = text?.turns.find((one) => one.turn.number === number);
    return text === undefined || turn === undefined ? [] : ranked.likely(text, turn);
  };
  return {
    at: (file, turn) => likelyIn(read.text(file), turn),
    in: (transcript) => {
      const text = read.read(texts.readAnew(transcript));
      return (turn) => likelyIn(text, turn);
    },
  };
}
