/** One form for every letter (Unicode NFC), whatever program wrote it. */

import { UserError } from '../model/errors.js';

/** Text of these only is in NFC as it stands, and looking is many times as quick as normalising. */
const IN_NFC = /^[\t\n -~¡-ʯ‘’“”–—…€]*$/;
/** Normalising takes quadratic time in the marks on one letter; no language has so many. Each row of marks is tried once. */
const MARKS_WITHOUT_END = /(?<!\p{M})\p{M}{8}/u;

/** @throws UserError when a letter carries marks beyond reason. */
export function toNfc(text: string): string {
  if (IN_NFC.test(text)) return text;
  if (MARKS_WITHOUT_END.test(text)) {
    throw new UserError(
      'dit bestand is beschadigd (een letter met meer dan zeven accenten). Sla het opnieuw op als tekst.',
    );
  }
  return text.normalize('NFC');
}
