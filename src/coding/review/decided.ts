/** What became of a request: what is to be recorded, nothing since it was so already, or why not. */

import type { Decision } from '../../model/coding.js';
import type { QuotingDecision } from '../../model/sensitive.js';
import type { Reason } from './reason.js';

export type Decided =
  | { readonly outcome: 'recorded'; readonly changes: Changes }
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly reason: Reason };

export interface Changes {
  readonly recordings: readonly Recording[];
  /** Ids of decisions that waited for a person and are replaced. */
  readonly replaced: readonly string[];
  /** What was decided about quoting. */
  readonly quoting: readonly QuotingRecording[];
  /** Turns that the coder went through by hand, also those in which they found nothing. */
  readonly seen: readonly SeenTurn[];
}

export interface Recording {
  readonly file: string;
  readonly turn: number;
  readonly decision: Decision;
}

export interface QuotingRecording {
  readonly file: string;
  readonly decision: QuotingDecision;
}

export interface SeenTurn {
  readonly file: string;
  readonly turn: number;
  readonly isBlind: boolean;
}

const NOTHING: Changes = { recordings: [], replaced: [], quoting: [], seen: [] };

export function recorded(changes: Partial<Changes>): Decided {
  return { outcome: 'recorded', changes: { ...NOTHING, ...changes } };
}

export function refused(reason: Reason): Decided {
  return { outcome: 'refused', reason };
}

/** All that is to be recorded; what several requests ask for is recorded once. */
export function changesOf(decided: readonly Decided[]): Changes {
  const all = decided.flatMap((one) => (one.outcome === 'recorded' ? [one.changes] : []));
  const recordings = all.flatMap((changes) => changes.recordings);
  return {
    recordings: [...new Map(recordings.map((recording) => [placeKey(recording), recording])).values()],
    replaced: all.flatMap(({ replaced }) => replaced),
    quoting: all.flatMap(({ quoting }) => quoting),
    seen: all.flatMap(({ seen }) => seen),
  };
}

function placeKey({ file, decision: { code, start, end, coder, settles } }: Recording): string {
  return JSON.stringify([file, code, start, end, coder, settles]);
}
