/** What the Word library leaves to be done: Dutch and patterns in charts, and the same bytes every time. */

import { withLooks } from './chart-looks.js';
import type { Parts } from './parts.js';
import { zipReproducibly } from './reproducible.js';

const CHART_PART = /^word\/charts\/chart\d+\.xml$/;

/**
 * @param parts of a document of our own making
 * @param made what the document says of when it was made
 */
export function finish(parts: Readonly<Parts>, made: Date): Uint8Array {
  const finished = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    if (CHART_PART.test(name) && typeof part === 'string') finished[name] = withLooks(part);
  }
  return zipReproducibly(finished, made);
}
