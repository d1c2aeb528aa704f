/** The grid on the screen, and the cell that is in the hand. */

import { computed, signal } from '@preact/signals';
import type { InferResponseType } from 'hono/client';
import type { api } from '../shell/api.js';

export type Grid = Extract<InferResponseType<typeof api.samenvatten.$get>, { readonly rijen: unknown }>;
export type GridRow = Grid['rijen'][number];
export type GridColumn = Grid['kolommen'][number];
export type GridCell = Grid['cellen'][number][number];
export type Passage = Extract<
  InferResponseType<typeof api.samenvatten.cel.$post>,
  { readonly passages: unknown }
>['passages'][number];
export type Text = GridCell['teksten'][number];

/** A cell with its place in the grid. */
export interface Placed {
  readonly key: string;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly cell: GridCell;
}

export const grid = signal<Grid | null>(null);
/** The key of the cell in the hand: it stays, whatever else changes. */
export const hand = signal<string | null>(null);

export const cells = computed<readonly (readonly Placed[])[]>(() => {
  const now = grid.value;
  if (now === null) return [];
  return now.rijen.map((row, at) =>
    now.kolommen.flatMap((column, across) => {
      const cell = now.cellen[at]?.[across];
      return cell === undefined ? [] : [{ key: keyOf(row, column), row, column, cell }];
    }),
  );
});

/** Null as long as no cell of this grid was chosen. */
export const inHand = computed<Placed | null>(
  () => cells.value.flat().find(({ key }) => key === hand.value) ?? null,
);

/** The one that the Tab key comes to. */
export const reached = computed(() => inHand.value ?? cells.value[0]?.[0] ?? null);

function keyOf({ houder }: GridRow, { onderwerp }: GridColumn): string {
  return JSON.stringify([houder, onderwerp]);
}

/** What the server said of a cell, until the grid is asked for anew. */
export function putCell(key: string, held: Pick<GridCell, 'teksten' | 'versie'>): void {
  const now = grid.value;
  if (now === null) return;
  const at = cells.value.findIndex((row) => row.some((one) => one.key === key));
  const across = cells.value[at]?.findIndex((one) => one.key === key) ?? -1;
  grid.value = {
    ...now,
    cellen: now.cellen.map((row, y) =>
      y === at ? row.map((cell, x) => (x === across ? { ...cell, ...held } : cell)) : row,
    ),
  };
}
