/** What de-identification looks for, and how sure it is of what it found. */

import type { Kind } from '../model/identifying.js';
import type { Span } from '../model/transcript.js';

export { KINDS, type Kind } from '../model/identifying.js';

/** `zeker` is replaced, `twijfel` waits for a person, `gelaten` looked like a name and is left alone. */
export type Certainty = 'zeker' | 'twijfel' | 'gelaten';

/** A passage that may identify somebody; offsets are UTF-16 code units, the end exclusive. */
export interface Find extends Span {
  readonly kind: Kind;
  readonly certainty: Certainty;
}
