/** The line that a person reads when something they can fix goes wrong. */

import { reasonsIn, UserError } from '../../src/model/errors.js';
import { adviceAsText } from '../../src/work/project/advice.js';

/** Runs work that must end in a UserError and returns its message; anything else thrown fails the test. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return linesOf(error);
  }
  throw new Error('no error was thrown');
}

/** The same of work that takes a while. */
export async function rejectionOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return linesOf(error);
  }
  throw new Error('no error was thrown');
}

function linesOf(error: unknown): string {
  if (error instanceof UserError) return reasonsIn(error).map(adviceAsText).join('\n');
  throw error;
}
