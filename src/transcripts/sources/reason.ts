/** The size that no interview has; what is beyond it is refused before the formats look at every line of it. */

import { UserError } from '../../model/errors.js';
import type { Source } from './source.js';

export interface SourceCaps {
  readonly characters: number;
  readonly lines: number;
}

/** An hour of captions has at most 10,000 lines, and with a time to every word half a million characters. */
const CAPS: SourceCaps = { characters: 5_000_000, lines: 100_000 };

/** As typists and Word make them; each begins a line of its own. */
const LINE_ENDS = ['\n', '\v', '\u2028', '\u2029'];

/** @throws UserError for a text or document that is longer than the caps. */
export function refuseBeyondReason(source: Source, caps = CAPS): void {
  if (source.kind === 'table') return;
  const texts = source.kind === 'text' ? [source.text] : source.paragraphs.map(({ text }) => text);
  let characters = 0;
  let lines = 0;
  for (const text of texts) {
    characters += text.length;
    lines += 1;
    for (const end of LINE_ENDS) lines += countUpTo(caps.lines, end, text);
    if (characters > caps.characters || lines > caps.lines) {
      throw new UserError(
        'dit bestand is veel langer dan een interview en is daarom niet gelezen. Bewaar er alleen het transcript in.',
      );
    }
  }
}

function countUpTo(most: number, sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
