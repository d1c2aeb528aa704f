/** What de-identification looks for, and how sure it is of what it found. */

import type { Span } from '../model/transcript.js';

export const KINDS = [
  ...(['PERSOON', 'FUNCTIE', 'ADRES', 'POSTCODE', 'TELEFOON', 'EMAIL', 'URL', 'BSN', 'IBAN'] as const),
  ...(['DATUM', 'LEEFTIJD', 'ORGANISATIE', 'INITIATIEF', 'KENTEKEN'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** `zeker` is replaced, `twijfel` waits for a person, `gelaten` looked like a name and is left alone. */
export type Certainty = 'zeker' | 'twijfel' | 'gelaten';

/** A passage that may identify somebody; offsets are UTF-16 code units, the end exclusive. */
export interface Find extends Span {
  readonly kind: Kind;
  readonly certainty: Certainty;
}
