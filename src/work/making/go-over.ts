/** Ticking off what must be looked at: kept in the project, as an act that can be taken back. */

import { type GoneOver, goneOver, goOver, lookAgain, write } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import type { Point } from './points.js';

export interface TickedPoint extends Point {
  /** Who went over it, and when, ISO 8601 in UTC; null when nobody did. */
  readonly nagelopen: { readonly codeur: string; readonly op: string } | null;
}

/** The points of several things at once, with who went over them. */
export async function withTicks(here: ProjectFolder): Promise<(points: readonly Point[]) => TickedPoint[]> {
  const ticks: ReadonlyMap<string, GoneOver> = hasBegun(here)
    ? await withStore(here, 'read', goneOver)
    : new Map();
  return (points) =>
    points.map((point) => {
      const tick = ticks.get(point.id);
      return { ...point, nagelopen: tick === undefined ? null : { codeur: tick.coder, op: tick.at } };
    });
}

/** @param isDone false to look at it again */
export function tickPoint(here: ProjectFolder, point: string, isDone: boolean, coder: string): Promise<void> {
  return withStore(here, 'change', (store) =>
    write(store, { command: 'werkbank nalopen', coder }, () => {
      if (isDone) goOver(store, point, { coder, at: new Date().toISOString() });
      else lookAgain(store, point);
    }),
  );
}
