/** Leaving words out of a quote: always marked as […], and never so that a reader can't check it. */

import { sentences } from '../language/sentences.js';

/** What stands where words were left out. */
export const ELISION = '[…]';

/** Longer passages are shortened, to about so many characters. */
const LONGEST = 700;
const ABOUT = 420;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

/** The whole passage, or of a very long one the first sentences with […] behind them. */
export function shortened(passage: string): string {
  if (passage.length <= LONGEST) return passage;
  const ends = sentences(passage).map(({ end }) => end);
  const end = ends.findLast((one) => one <= ABOUT) ?? passage.lastIndexOf(' ', ABOUT);
  return `${passage
    .slice(0, end > 0 ? end : ABOUT)
    .replace(HALF_A_CHARACTER, '')
    .trimEnd()} ${ELISION}`;
}

/**
 * Whether a text is the passage itself, or the passage with pieces left out and […] in their place: also at its
 * beginning and its end. White space may differ.
 */
export function isPassageOrElision(text: string, passage: string): boolean {
  const whole = inOneLine(passage);
  const pieces = inOneLine(text)
    .split(/\[(?:…|\.\.\.)\]/)
    .map((piece) => piece.trim());
  let from = 0;
  for (const piece of pieces) {
    const at = whole.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return whole.startsWith(pieces[0] ?? '') && whole.endsWith(pieces.at(-1) ?? '') && pieces.some(Boolean);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
