/** What is compared, and which number was pressed. */

import { computed, signal } from '@preact/signals';

export const chosenPerspectives = signal<readonly string[]>([]);
export const chosenWijken = signal<readonly string[]>([]);
/** What people are grouped by beside their wijk: perspectives, or a column of the project's own. */
export const attribute = signal<string | null>(null);
/** Which groups stand side by side over all themes. */
export const by = signal<'groep' | 'wijk'>('groep');

/** What groups are called: "perspectief", "leeftijd". */
export const groupWord = computed(() => attribute.value ?? 'perspectief');

/** What is asked for, as the address of a request has it. */
export const grouped = computed(() => (attribute.value === null ? {} : { kenmerk: attribute.value }));

export interface Subject {
  readonly kind: 'thema' | 'code';
  readonly id: string;
  readonly label: string;
}

/** The quotes that are looked at; empty ids for everybody. */
export interface Pressed {
  readonly subject: Subject;
  readonly perspective: string;
  readonly wijk: string;
  /** Whom the number is about, in words. */
  readonly who: string;
}

export const pressed = signal<Pressed | null>(null);
