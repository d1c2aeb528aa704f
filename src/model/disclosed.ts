/** What one version of a report may show: `privacy` makes it, and `report` takes nothing else. */

import type { CodingStatus } from './coding.js';
import type { Audience } from './planned.js';

declare const disclosed: unique symbol;

/** A value whose counts are all about groups that its readers may see. Only `disclose` in privacy makes one. */
export type Disclosed<T> = T & { readonly [disclosed]: Audience };

export interface DisclosedQuote {
  /** In the public version without the numbers of pseudonyms. */
  readonly text: string;
  /** Who says it, in the words of the version: "R07, bewoner, Moerwijk" or just "betrokkene". */
  readonly source: string;
  /** What that person is, in the singular: "bewoner", "betrokkene". */
  readonly speaker: string;
  readonly status: CodingStatus;
  /** The id of the coding; null in the public version, where nothing may tie quotes to each other. */
  readonly coding: string | null;
}

/** Disclosed quotes by code. */
export type DisclosedQuotes = Disclosed<ReadonlyMap<string, readonly DisclosedQuote[]>>;
