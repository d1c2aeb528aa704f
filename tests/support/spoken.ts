/** Transcripts from a few spoken lines. */

import type { Transcript, Turn } from '../../src/model/transcript.js';

/** A transcript with a turn for each pair of speaker and words. */
export function spoken(...lines: readonly (readonly [speaker: string, words: string])[]): Transcript {
  let start = 0;
  const turns = lines.map(([speaker, words], index): Turn => {
    const turn = { number: index + 1, speaker, seconds: null, start, end: start + words.length };
    start = turn.end + 1;
    return turn;
  });
  return { format: 'proef', text: lines.map(([, words]) => words).join('\n'), turns };
}
