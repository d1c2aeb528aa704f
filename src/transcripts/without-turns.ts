/** A transcript without some of its turns, and where the passages of the others went. */

import type { Span, Transcript, Turn } from '../model/transcript.js';

export interface Shortened {
  readonly transcript: Transcript;
  /** The place of a passage in the shortened text; null when it touches a turn that was left out. */
  moved(passage: Span): Span | null;
}

/**
 * Leaves out the turns that are not wanted; the others keep their numbers. Notes go from all turns, since they may hold
 * what one speaker said through another.
 */
export function withoutTurns(transcript: Transcript, isLeftOut: (turn: Turn) => boolean): Shortened {
  const kept = transcript.turns.filter((turn) => !isLeftOut(turn));
  const lines = kept.map(({ start, end }) => transcript.text.slice(start, end));
  const shifts: { readonly turn: Turn; readonly by: number }[] = [];
  let start = 0;
  for (const [index, turn] of kept.entries()) {
    shifts.push({ turn, by: start - turn.start });
    start += (lines[index]?.length ?? 0) + 1;
  }
  const turns = shifts.map(({ turn: { notes: _, ...turn }, by }) => ({
    ...turn,
    start: turn.start + by,
    end: turn.end + by,
  }));
  return {
    transcript: { ...transcript, text: lines.join('\n'), turns },
    moved(passage) {
      const shift = shifts.find(({ turn }) => passage.start >= turn.start && passage.end <= turn.end);
      if (shift === undefined) return null;
      return { start: passage.start + shift.by, end: passage.end + shift.by };
    },
  };
}
