/** What is wrong in a term, and where. */

import { UserError } from '../../model/errors.js';

/** @param position in the term, from 1 */
export function mistake(position: number, what: string): UserError {
  return new UserError(`teken ${position}: ${what}`);
}
