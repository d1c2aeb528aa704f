/** Where people decided about a code nothing new is proposed for it: what was rejected stays rejected, also elsewhere in the turn. */

import type { Suggestion } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import type { PersonsWork } from '../../store/index.js';

export interface LeftToPeople {
  /** Whether somebody decided about a code in a turn. */
  decided(file: string, turn: number, code: string): boolean;
  /**
   * Whether a suggestion still says something: nobody decided about its code in its turn, or they did on this very passage.
   * That one stays, out of sight, so that it is there again when the decision is taken back.
   */
  leaveOpen(file: string, suggestion: Suggestion): boolean;
}

export function leftToPeople(work: readonly PersonsWork[]): LeftToPeople {
  const decided = new Map<string, Span[]>();
  const placeOf = (file: string, turn: number, code: string): string => JSON.stringify([file, turn, code]);
  for (const { file, turn, decisions } of work) {
    for (const { code, start, end } of decisions) {
      const place = placeOf(file, turn, code);
      decided.set(place, [...(decided.get(place) ?? []), { start, end }]);
    }
  }
  return {
    decided: (...place) => decided.size > 0 && decided.has(placeOf(...place)),
    leaveOpen: (file, { code, fragment, evidence }) => {
      const passages = decided.get(placeOf(file, fragment.turn, code));
      if (passages === undefined) return true;
      return evidence.some((found) =>
        passages.some(({ start, end }) => start < found.end && end > found.start),
      );
    },
  };
}
