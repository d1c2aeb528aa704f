/** Whether a key is the one that gave out the pseudonyms in texts: another one would give the same numbers a second meaning. */

import { nameOfPseudonym } from '../../model/pseudonym.js';
import { KINDS } from '../kinds.js';
import type { Key } from './key.js';

/** What is known of the key that a store was written with. */
export interface GivenOut {
  /** Its id; null when only the texts tell. */
  readonly key: string | null;
  /** Of each kind the next number; a kind that is not there begins at 1. */
  readonly next: Readonly<Record<string, number>>;
}

/** What the pseudonyms in texts tell, with or without their brackets. */
export function givenOutIn(pseudonyms: Iterable<string>): GivenOut {
  const next: Record<string, number> = {};
  for (const pseudonym of pseudonyms) {
    const [, kind = '', number = ''] = /^(.+)-(\d+)$/.exec(nameOfPseudonym(pseudonym)) ?? [];
    if (!KINDS.some((known) => known === kind)) continue;
    next[kind] = Math.max(next[kind] ?? 1, Number(number) + 1);
  }
  return { key: null, next };
}

/** `andere`: it is the key of other texts. `ouder`: numbers were given out that it does not know of. */
export type Misfit = 'andere' | 'ouder';

/** Why a key can't be the one; null when it can. A key that was never there is an empty one, and so an older one. */
export function misfitOf(key: Pick<Key, 'id' | 'next'>, given: GivenOut): Misfit | null {
  if (key.id !== null && given.key !== null && key.id !== given.key) return 'andere';
  return KINDS.some((kind) => (given.next[kind] ?? 1) > (key.next[kind] ?? 1)) ? 'ouder' : null;
}
