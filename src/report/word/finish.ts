/** What the Word library leaves to be done: Dutch and patterns in charts, and the same bytes every time. */

import { strFromU8, strToU8 } from 'fflate';
import { withLooks } from './chart-looks.js';
import { zipReproducibly } from './reproducible.js';

const CHART_PART = /^word\/charts\/chart\d+\.xml$/;

/**
 * @param parts of a document of our own making, by name
 * @param made what the document says of when it was made
 */
export function finish(parts: Readonly<Record<string, Uint8Array>>, made: Date): Uint8Array {
  const finished: Record<string, Uint8Array> = { ...parts };
  for (const [name, bytes] of Object.entries(parts)) {
    if (CHART_PART.test(name)) finished[name] = strToU8(withLooks(strFromU8(bytes)));
  }
  return zipReproducibly(finished, made);
}
