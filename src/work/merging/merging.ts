/** What holds for every text of a merge. */

import type { HeldMemo, Store } from '../../store/index.js';
import type { CodesTogether } from './codes.js';

export interface Merging {
  readonly here: Store;
  readonly there: Store;
  readonly codes: CodesTogether;
  /** The memos there on each revision. */
  readonly memosOn: ReadonlyMap<number, readonly HeldMemo[]>;
  /** Of pseudonyms there what they are called here. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Pseudonyms there of which no key says who it is. */
  readonly unknown: ReadonlySet<string>;
  /** Ids of what was taken away here by hand. */
  readonly removed: ReadonlySet<string>;
  /** The name of a coder as it is spelled here. */
  coderHere(name: string): string;
}
