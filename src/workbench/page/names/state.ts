/** What is on the screen while deciding about names: the shelf, its names, and the one in the hand. All of it in memory only. */

import { computed, signal } from '@preact/signals';
import type { Advice } from '../../../model/errors.js';
import type { Kind } from '../../../model/identifying.js';
import type { Shelf } from '../../../work/naming/doubts.js';
import type { KeyStateResult, NamesPageResult } from '../../../work/naming/screen-result.js';
import { place } from '../shell/place.js';

export type NameOnScreen = NamesPageResult['namen'][number];

export const SHELVES: readonly (readonly [Shelf, string])[] = [
  ['open', 'Te beslissen'],
  ['besloten', 'Besloten'],
  ['vervangen', 'Vervangen'],
  ['gelaten', 'Blijft staan'],
];

/** As the address says: `#/namen/vervangen`. */
export const shelf = computed<Shelf>(() => SHELVES.find(([one]) => one === place.value[1])?.[0] ?? 'open');

export const key = signal<KeyStateResult | null>(null);
export const page = signal<NamesPageResult | null>(null);
/** Why there is nothing to see. */
export const trouble = signal<readonly Advice[]>([]);

/** Where the one in the hand stands among the names of the page. */
export const at = signal(0);
export const inHand = computed<NameOnScreen | null>(() => page.value?.namen[at.value] ?? null);

/** Names told apart: the same words may be of two kinds. */
export function idOf({ soort, tekst }: Pick<NameOnScreen, 'soort' | 'tekst'>): string {
  return `${soort} ${tekst}`;
}

/** That it is of another kind than it seems. */
export const otherKind = signal<{ readonly of: string; readonly kind: Kind } | null>(null);

export const kindInHand = computed<Kind | null>(() => {
  const name = inHand.value;
  if (name === null) return null;
  const other = otherKind.value;
  return other?.of === idOf(name) ? other.kind : name.soort;
});

/** Whether a name has a pseudonym in the texts; otherwise its words stand there. */
export function isReplaced({ tekst }: NameOnScreen): boolean {
  return /^\[.*\]$/.test(tekst);
}
