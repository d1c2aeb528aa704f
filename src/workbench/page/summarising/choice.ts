/** Which rows and columns the framework matrix has: in the address, so that reload and the browser's back keep them. */

import { computed, signal } from '@preact/signals';
import { goTo, place } from '../shell/place.js';

export const ROWS = {
  respondenten: 'Respondenten',
  perspectieven: 'Perspectieven',
  wijken: 'Wijken',
  'perspectief-wijk': 'Perspectief × wijk',
} as const;

export const COLUMNS = {
  thema: 'Thema’s',
  code: 'Codes',
  wijk: 'Wijken',
  vraag: 'Onderzoeksvragen',
} as const;

export type Rows = keyof typeof ROWS;
export type Columns = keyof typeof COLUMNS;

export const rows = computed<Rows>(() => known(ROWS, place.value[1]) ?? 'respondenten');
export const columns = computed<Columns>(() => known(COLUMNS, place.value[2]) ?? 'thema');

function known<T extends string>(choices: Readonly<Record<T, string>>, word: string | undefined): T | null {
  return word !== undefined && word in choices ? (word as T) : null;
}

export function choose(chosen: { readonly rows?: Rows; readonly columns?: Columns }): void {
  goTo('samenvatten', chosen.rows ?? rows.value, chosen.columns ?? columns.value);
}

export const chosenPerspectives = signal<readonly string[]>([]);
export const chosenWijken = signal<readonly string[]>([]);
/** Of which theme the codes are shown; empty for all. */
export const chosenTheme = signal('');
