/** How the texts of one file in two copies relate: the same, corrected in one of them, or another text. */

import { sha256 } from '../../files/hash.js';
import { renumbered, withoutNumbers } from '../../names/index.js';
import type { WholeRevision } from '../../store/index.js';

/**
 * - `gelijk`: the current text there is a revision here, perhaps an earlier one; `at` is its place
 * - `daar verbeterd`: the current text here is a revision there, and later ones follow it; `at` is its place there
 * - `zelfde bron`: both were read from the same bytes, and something else was taken out of them
 * - `anders`: the texts differ, and nothing says how
 */
export type Relation =
  | { readonly kind: 'gelijk'; readonly at: number }
  | { readonly kind: 'daar verbeterd'; readonly at: number }
  | { readonly kind: 'zelfde bron' }
  | { readonly kind: 'anders' };

/**
 * @param here the revisions here, from the first to the current one
 * @param there the revisions there
 * @param renamed of pseudonyms there, what they are called here
 */
export function relate(
  here: readonly WholeRevision[],
  there: readonly WholeRevision[],
  renamed: ReadonlyMap<string, string>,
): Relation {
  const own = here.map((revision) => marksOf(revision, revision.text));
  const theirs = there.map((revision) => marksOf(revision, renumbered(revision.text, renamed)));
  const shared = countWhile(own, theirs, isSame);
  if (shared === there.length) return { kind: 'gelijk', at: shared - 1 };
  if (shared === here.length) return { kind: 'daar verbeterd', at: shared - 1 };
  const currentThere = theirs.at(-1);
  const currentHere = own.at(-1);
  const at = currentThere === undefined ? -1 : own.findLastIndex((mark) => isSame(mark, currentThere));
  const atThere = currentHere === undefined ? -1 : theirs.findLastIndex((mark) => isSame(currentHere, mark));
  if (at !== -1) return { kind: 'gelijk', at };
  if (atThere !== -1) return { kind: 'daar verbeterd', at: atThere };
  return here.at(-1)?.sourceHash === there.at(-1)?.sourceHash ? { kind: 'zelfde bron' } : { kind: 'anders' };
}

interface Marks {
  readonly text: string;
  /** Equal for texts that were read from the same bytes and differ in the numbers of pseudonyms only. */
  readonly source: string;
}

function marksOf({ sourceHash, text }: WholeRevision, asHere: string): Marks {
  return { text: sha256(asHere), source: sha256(JSON.stringify([sourceHash, withoutNumbers(text)])) };
}

function isSame(one: Marks, other: Marks): boolean {
  return one.text === other.text || one.source === other.source;
}

function countWhile<T>(one: readonly T[], other: readonly T[], holds: (a: T, b: T) => boolean): number {
  const index = one.findIndex((item, at) => {
    const opposite = other[at];
    return opposite === undefined || !holds(item, opposite);
  });
  return index === -1 ? one.length : index;
}
