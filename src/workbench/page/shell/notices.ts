/** Notices in the corner of the screen: what was done, and what went wrong. */

import { signal } from '@preact/signals';
import type { Advice } from '../../../model/errors.js';

export interface Notice extends Advice {
  readonly id: number;
  readonly isTrouble: boolean;
}

export const notices = signal<readonly Notice[]>([]);

let last = 0;

/** How long a notice stays that needs nothing, in milliseconds. */
const STAYS_MS = 6000;

export function notice(advice: Advice, isTrouble = false): void {
  last += 1;
  const id = last;
  const isSame = ({ text }: Advice): boolean => text === advice.text;
  notices.value = [...notices.value.filter((one) => !isSame(one)), { ...advice, id, isTrouble }];
  if (!isTrouble) setTimeout(() => dismiss(id), STAYS_MS);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((one) => one.id !== id);
}
