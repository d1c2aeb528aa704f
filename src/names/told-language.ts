/** In which language a talk is, by a part of its turns: enough to say it of the whole. */

import type { SpokenLanguage } from './languages.js';
import type { Lexicon } from './lexicon.js';
import { read } from './reading.js';

/** In UTF-16 code units; some 2,000 words. */
const ENOUGH = 12_000;

/** @param text turns on lines of their own */
export function languageOf(text: string, lexicon: Lexicon): SpokenLanguage {
  const { language, foreign, english } = read(partOf(text), lexicon).languages();
  return { language, foreign, english };
}

/** Lines from all over the text. */
function partOf(text: string): string {
  if (text.length <= ENOUGH) return text;
  const lines = text.split('\n');
  const step = Math.ceil(text.length / ENOUGH);
  const part =
    lines.length < step * FEWEST_LINES ? text : lines.filter((_, at) => at % step === 0).join('\n');
  return part.slice(0, 2 * ENOUGH);
}

/** Of fewer long turns the first are read. */
const FEWEST_LINES = 8;
