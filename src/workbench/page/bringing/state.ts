/** What is on the screen while transcripts are brought in: the files that wait, what is said of them, and what became of them. */

import { computed, signal } from '@preact/signals';
import type { z } from 'zod';
import type { Advice } from '../../../model/errors.js';
import type { ImportResult } from '../../../work/importing/result.js';
import type { BroughtInResult, StillOutResult } from '../../../work/importing/screen-result.js';
import type { KeyStateResult } from '../../../work/naming/screen-result.js';
import { type Drafts, missingIn, type Who } from './draft.js';

export type Waiting = z.infer<typeof StillOutResult>;
export type BroughtIn = z.infer<typeof BroughtInResult>['bestanden'][number];
export type Imported = z.infer<typeof ImportResult>['bestanden'][number];

/** An interview as it was read, or why it can't be. */
export type Looked =
  | { readonly who: Who; readonly reasons?: undefined }
  | { readonly who?: undefined; readonly reasons: readonly Advice[] };

export const waiting = signal<Waiting | null>(null);
/** Why there is nothing to see. */
export const trouble = signal<readonly Advice[]>([]);
/** By file; one that is not there is still to be looked at. */
export const looked = signal<ReadonlyMap<string, Looked>>(new Map());
/** By file, what was said and is not written down yet. */
export const drafts = signal<ReadonlyMap<string, Drafts>>(new Map());
/** The file on the screen. */
export const chosen = signal<string | null>(null);

/** Files that are on their way to the server. */
export const sending = signal<{ readonly done: number; readonly total: number } | null>(null);
/** What was not taken in, or was there already. */
export const leftOut = signal<readonly BroughtIn[]>([]);

/** Whether what was said is being written, read in and coded. */
export const isBusy = signal(false);
/** How many files were written down, while that lasts. */
export const writing = signal<{ readonly done: number; readonly total: number } | null>(null);
/** What must be known of the key before the import goes on, with the files that wait for it. */
export const asksKey = signal<{ readonly state: KeyStateResult; readonly files: readonly string[] } | null>(
  null,
);
export const done = signal<readonly Imported[]>([]);

const NOTHING_SAID: Drafts = new Map();

export function draftsOf(file: string): Drafts {
  return drafts.value.get(file) ?? NOTHING_SAID;
}

/** `klaar`, how many speakers are still to be explained, or why it can't be read in. */
export type Readiness = 'klaar' | 'kijkt' | 'niet leesbaar' | 'niemand' | number;

export function readinessOf(file: string): Readiness {
  const [look, choices] = [looked.value.get(file), waiting.value];
  if (look === undefined || choices === null) return 'kijkt';
  if (look.who === undefined) return 'niet leesbaar';
  const missing = missingIn(look.who, draftsOf(file), choices);
  if (missing === null) return 'niemand';
  return missing === 0 ? 'klaar' : missing;
}

export const ready = computed<readonly string[]>(() =>
  (waiting.value?.bestanden ?? [])
    .map(({ bestand }) => bestand)
    .filter((file) => readinessOf(file) === 'klaar'),
);
