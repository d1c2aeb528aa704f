/** How much went when a person was taken out of the store. */

export interface Removed {
  readonly texts: number;
  readonly turns: number;
  readonly decisions: number;
  readonly suggestions: number;
  readonly memos: number;
  readonly summaries: number;
}

export const NOTHING_REMOVED: Removed = {
  texts: 0,
  turns: 0,
  decisions: 0,
  suggestions: 0,
  memos: 0,
  summaries: 0,
};

export function sumOfRemoved(one: Removed, other: Removed): Removed {
  return {
    texts: one.texts + other.texts,
    turns: one.turns + other.turns,
    decisions: one.decisions + other.decisions,
    suggestions: one.suggestions + other.suggestions,
    memos: one.memos + other.memos,
    summaries: one.summaries + other.summaries,
  };
}
