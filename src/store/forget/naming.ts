/** Whether what a researcher wrote tells of somebody: by the number of a respondent, a pseudonym, or whatever else is asked. */

import { literal } from '../../language/literal.js';

export type Tells = (text: string) => boolean;

/** @param names such as `R07` and `PERSOON-3` */
export function namesAny(names: readonly string[]): Tells {
  if (names.length === 0) return () => false;
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => named.test(text);
}
