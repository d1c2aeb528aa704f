/** Pseudonyms of which the other key does not say who it is: found in a text that both copies hold, or numbered anew. */

import { type Key, KINDS, type Kind, pairedPseudonyms, withoutNumbers } from '../../names/index.js';
import type { WholeRevision } from '../../store/index.js';
import type { PairedTexts } from './part-of-key.js';

export interface Numbered {
  readonly renamed: ReadonlyMap<string, string>;
  /** The key itself when no number was given out. */
  readonly key: Key;
}

/**
 * The number of somebody who was taken out of a key is never given to another, so in a text that comes along it becomes a
 * number that nobody has here.
 */
export function numberUnknown(
  unknown: readonly string[],
  renamed: ReadonlyMap<string, string>,
  key: Key,
): Numbered {
  const known = new Map(renamed);
  const next: Partial<Record<Kind, number>> = { ...key.next };
  for (const pseudonym of unknown) {
    const kind = KINDS.find((one) => pseudonym.startsWith(`${one}-`));
    if (kind === undefined) continue;
    const number = next[kind] ?? 1;
    next[kind] = number + 1;
    known.set(pseudonym, `${kind}-${number}`);
  }
  return { renamed: known, key: known.size === renamed.size ? key : { ...key, next } };
}

/** Two texts of the same bytes name the same people in the same places. */
export function sameSource(texts: readonly PairedTexts[]): [string, string][] {
  return texts.flatMap(({ here, there }) =>
    there.flatMap((one) => {
      const same = here.find((mine) => isSameSource(mine, one));
      return same === undefined ? [] : [...pairedPseudonyms(one.text, same.text)];
    }),
  );
}

function isSameSource(one: WholeRevision, other: WholeRevision): boolean {
  return one.sourceHash === other.sourceHash && withoutNumbers(one.text) === withoutNumbers(other.text);
}
