/** The turns that coders went through by hand, as units with the codes that each coder gave. */

import type { CodedUnit } from '../../../analysis/index.js';
import type { CodeFinder } from '../../../coding/index.js';
import { givenCodes, reviewedTurns, type Store } from '../../../store/index.js';

export interface CodedTurn {
  readonly file: string;
  readonly turn: number;
  readonly respondent: string;
  /** In the order of the coders. */
  readonly given: CodedUnit;
}

/**
 * Every turn of a respondent that at least one of the coders went through, in order of file and place. A code goes by the
 * id that it has now.
 */
export function codedTurns(
  store: Store,
  coders: readonly string[],
  codes: CodeFinder,
  isWanted: (respondent: string) => boolean,
): CodedTurn[] {
  const turns = new Map<string, { file: string; turn: number; respondent: string; seenBy: Set<string> }>();
  for (const { file, turn, coder, respondent } of reviewedTurns(store)) {
    if (respondent === null || !isWanted(respondent)) continue;
    const key = keyOf(file, turn);
    const unit = turns.get(key) ?? { file, turn, respondent, seenBy: new Set() };
    unit.seenBy.add(coder);
    turns.set(key, unit);
  }
  const given = new Map<string, Set<string>>();
  for (const { file, turn, coder, code } of givenCodes(store)) {
    const key = keyOf(file, turn, coder);
    given.set(key, (given.get(key) ?? new Set()).add(codes.known(code)?.id ?? code));
  }
  return [...turns.values()].map(({ file, turn, respondent, seenBy }) => ({
    file,
    turn,
    respondent,
    given: coders.map((coder) =>
      seenBy.has(coder) ? (given.get(keyOf(file, turn, coder)) ?? new Set<string>()) : null,
    ),
  }));
}

/** The coders who went through any turn by hand, in order. */
export function coders(store: Store): string[] {
  return [...new Set(reviewedTurns(store).map(({ coder }) => coder))].sort();
}

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
