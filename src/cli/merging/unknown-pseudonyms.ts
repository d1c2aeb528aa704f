/** Pseudonyms of which the other key does not say who it is: found in a text that both copies hold, or numbered anew. */

import { type Key, KINDS, type Kind, pairedPseudonyms, withoutNumbers } from '../../privacy/index.js';
import type { WholeRevision } from '../../store/index.js';
import { relate } from './chains.js';
import { type PairedTexts, pseudonymsIn } from './part-of-key.js';

export interface Numbered {
  readonly renamed: ReadonlyMap<string, string>;
  /** The key itself when no number was given out. */
  readonly key: Key;
  readonly unknown: ReadonlySet<string>;
}

/**
 * The number of somebody who was taken out of a key is never given to another, so in a text that comes along it becomes a
 * number that nobody has here.
 *
 * @param mayNumber false when there was no key there at all, so that nobody can be told from another
 */
export function numberUnknown(
  texts: readonly PairedTexts[],
  renamed: ReadonlyMap<string, string>,
  key: Key,
  mayNumber: boolean,
): Numbered {
  const known = new Map([...sameSource(texts), ...renamed]);
  const coming = texts.filter(
    ({ here, there }) => here.length === 0 || relate(here, there, known).kind === 'daar verbeterd',
  );
  const unknown = [...new Set(coming.flatMap(({ there }) => there.flatMap(pseudonymsIn)))]
    .filter((pseudonym) => !known.has(pseudonym))
    .sort();
  if (!mayNumber) return { renamed: known, key, unknown: new Set(unknown) };
  const next: Partial<Record<Kind, number>> = { ...key.next };
  let isNumbered = false;
  for (const pseudonym of unknown) {
    const kind = KINDS.find((one) => pseudonym.startsWith(`${one}-`));
    if (kind === undefined) continue;
    const number = next[kind] ?? 1;
    next[kind] = number + 1;
    known.set(pseudonym, `${kind}-${number}`);
    isNumbered = true;
  }
  return { renamed: known, key: isNumbered ? { ...key, next } : key, unknown: new Set() };
}

/** Two texts of the same bytes name the same people in the same places. */
function sameSource(texts: readonly PairedTexts[]): [string, string][] {
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
