/** What a coder decided last at the desk, to come back to: also after the page was closed. */

import type { Oordeel, Verdict } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import { changedRows, filesWith, recordedActs, type Store } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { reviewTexts } from '../reviewing/texts.js';
import { DESK_COMMAND } from './decide.js';

/** Offsets are UTF-16 code units within the text of the turn, end exclusive. */
export interface LastDecision extends Span {
  /** Of the act in the history. */
  readonly act: number;
  readonly file: string;
  readonly turn: number;
  /** Of the decision. */
  readonly id: string;
  readonly code: string;
  readonly verdict: Verdict;
  readonly oordeel: Oordeel | null;
  /** Whether it was made in sight of nothing. */
  readonly isBlind: boolean;
}

/** How many acts are looked at for them: some are about quoting, or were taken back. */
const LOOKED_AT = 60;

/** The last one first; what was taken back or is gone is not among them. @param most how many at most */
export async function lastDecisions(
  here: ProjectFolder,
  coder: string,
  most: number,
): Promise<LastDecision[]> {
  if (!hasBegun(here)) return [];
  return withStore(here, 'read', (store, cast) => {
    const made = decisionsByAct(store, coder, most);
    const ids = [...made.values()].flat();
    const files = new Set(filesWith(store, ids));
    const found = new Map(
      [...reviewTexts(store, cast, () => [], files)].flatMap(({ file, turns, decisions }) =>
        decisions.flatMap((one) => {
          const turn = turns.find(({ number }) => number === one.turn);
          return turn === undefined ? [] : [[one.id, { file, turn, decision: one }] as const];
        }),
      ),
    );
    return [...made].flatMap(([act, own]): LastDecision[] => {
      const there = own.flatMap((id) => found.get(id) ?? []);
      // Another code in place of one that is rejected: the other code is what was decided.
      const one = there.find(({ decision }) => decision.verdict === 'bevestigd') ?? there[0];
      if (one === undefined) return [];
      const { file, turn, decision } = one;
      const { id, code, verdict, oordeel, start, end, blind } = decision;
      const place = { start: start - turn.start, end: end - turn.start };
      return [
        { act, file, turn: turn.number, id, code, verdict, oordeel, ...place, isBlind: blind !== null },
      ];
    });
  });
}

function decisionsByAct(store: Store, coder: string, most: number): Map<number, readonly string[]> {
  const acts = recordedActs(store, { commands: [DESK_COMMAND], coders: [coder] }, LOOKED_AT);
  const made = acts
    .filter(({ state, of }) => of === null && state === 'gedaan')
    .map(({ id }) => {
      const rows = changedRows(store, id).filter(({ table }) => table === 'decision');
      return [id, rows.map(({ key }) => String(key[0]))] as const;
    });
  return new Map(made.filter(([, ids]) => ids.length > 0).slice(0, most));
}
