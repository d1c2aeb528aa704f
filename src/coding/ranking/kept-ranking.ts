/** What is kept between two rankings of a project, so that after a change only what changed is worked out. */

import type { Column } from './measuring.js';

export interface KeptHead {
  /** The same for the same texts, ranked by the same program. */
  readonly texts: string;
  /** The codes of what is kept of each text, in their order. */
  readonly columns: readonly Column[];
  /** In how many turns and questions each trait is, as `packCounts` makes it. */
  readonly counts: Uint8Array;
}

/** Where it is kept; what can't be read is as good as not kept. */
export interface KeptRanking {
  head(): KeptHead | null;
  /** @param state what was kept for another state is of no use */
  text(file: string, state: string): Uint8Array | null;
  keepHead(head: KeptHead): void;
  keepText(file: string, state: string, measured: Uint8Array): void;
}

export const KEEPS_NOTHING: KeptRanking = {
  head: () => null,
  text: () => null,
  keepHead: () => undefined,
  keepText: () => undefined,
};
