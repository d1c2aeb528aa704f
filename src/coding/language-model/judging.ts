/** Reading what a language model answered: a verdict counts only on a code that exists, with words that were said. */

import { z } from 'zod';
import { literal } from '../../language/literal.js';
import type { Span } from '../../model/transcript.js';

/** What a model said of a code in a turn. */
export interface Verdict {
  readonly code: string;
  readonly fits: boolean;
  /** Where the words stand that it points at, within the turn; null when it says that the code does not fit. */
  readonly quote: Span | null;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** How many verdicts were thrown away: for words that are not in the turn, and for a code that is not in the codebook. */
  readonly invented: number;
  readonly unknown: number;
}

const Answer = z.object({
  codes: z.array(z.object({ code: z.string(), past: z.enum(['ja', 'nee']), citaat: z.string().default('') })),
});

/**
 * @param answer as the model gave it
 * @param turn the words of the turn, in which a quote must stand as it is, but for the width of white space
 * @returns null when it can't be read
 */
export function judged(answer: string, turn: string, codes: ReadonlySet<string>): Judged | null {
  const read = Answer.safeParse(parsed(answer));
  if (!read.success) return null;
  const verdicts = new Map<string, Verdict>();
  let [invented, unknown] = [0, 0];
  for (const { code, past, citaat } of read.data.codes) {
    const quote = past === 'ja' ? placeOf(citaat, turn) : null;
    if (!codes.has(code)) unknown += 1;
    else if (past === 'ja' && quote === null) invented += 1;
    // What it says first of a code counts.
    else if (!verdicts.has(code)) verdicts.set(code, { code, fits: past === 'ja', quote });
  }
  return { verdicts: [...verdicts.values()], invented, unknown };
}

/** Where whole words stand in a turn; null when they do not, and for words without a letter. */
function placeOf(quote: string, turn: string): Span | null {
  const words = quote.trim().split(/\s+/).map(literal);
  if (!/\p{L}/u.test(quote)) return null;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u').exec(turn);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
