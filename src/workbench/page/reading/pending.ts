/** What was decided on the screen and is still on its way: shown as if it were done, also over what comes in meanwhile. */

import type { DeskCoding, DeskTurn } from './shape.js';

export interface Pending {
  readonly file: string;
  readonly turn: number;
  readonly coding: string;
  readonly change: Partial<DeskCoding>;
}

const all = new Set<Pending>();

export function begin(one: Pending): void {
  all.add(one);
}

export function end(one: Pending): void {
  if (all.delete(one)) ended += 1;
}

let ended = 0;

/** How many arrived so far: what was asked for before one did, may not know of it. */
export function arrived(): number {
  return ended;
}

export function withPending(file: string, turn: DeskTurn): DeskTurn {
  const here = [...all].filter((one) => one.file === file && one.turn === turn.number);
  if (here.length === 0) return turn;
  return {
    ...turn,
    codings: turn.codings.map((coding) => {
      const changes = here.filter((one) => one.coding === coding.id).map(({ change }) => change);
      return Object.assign({}, coding, ...changes) as DeskCoding;
    }),
  };
}
