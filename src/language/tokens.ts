/** Dutch tokens: words with their apostrophes and hyphens, amounts and times, each with its place. */

import type { Span } from '../model/transcript.js';
import { isAbbreviation } from './abbreviations.js';
import { APOSTROPHES, fold, SOFT_HYPHEN } from './fold.js';

export interface Token extends Span {
  /** The folded word. */
  readonly word: string;
  /**
   * True when a full stop, question mark or exclamation mark stands between this token and the next. The full stop of
   * an abbreviation does not count, nor do several in a row: those are a pause.
   */
  readonly endsSentence: boolean;
}

const QUOTE = `[${APOSTROPHES}]`;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}${SOFT_HYPHEN}]`;
/** A full stop joins (d.w.z.), except between two sentences that are glued together (klopt.Maar). */
const JOINING_STOP = String.raw`\.(?!(?<=[\p{L}${APOSTROPHES}]\p{Ll}\.)\p{Lu})`;
const TOKEN = new RegExp(
  [
    String.raw`\d+(?:[.,:]\d+)*(?:,-)?(?:(?:-|${QUOTE})?\p{L}[\p{L}\p{M}]*)?`,
    String.raw`${QUOTE}[snt](?=\s|$)`,
    String.raw`\p{L}${IN_WORD}*(?:(?:${QUOTE}|[&\-\u2010\u2011]|${JOINING_STOP})(?=[\p{L}\p{N}])${IN_WORD}+|${QUOTE}(?=-))*`,
    '€',
  ].join('|'),
  'gu',
);
const SENTENCE_END = /(?<!\.)\.(?!\.)|[!?]/;

/** All tokens of a text in order; offsets are UTF-16 code units in that text. */
export function tokenize(text: string): Token[] {
  const found = [...text.matchAll(TOKEN)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  return found.map(({ start, end }, index) => {
    const next = found[index + 1]?.start ?? text.length;
    const written = text.slice(start, end);
    const between = text.slice(end, next);
    const marks = isAbbreviation(written) ? between.replace(/^\./, '') : between;
    return { start, end, word: fold(written), endsSentence: SENTENCE_END.test(marks) };
  });
}

/** The parts of a hyphenated word; empty for a word without a hyphen. */
export function hyphenParts(word: string): string[] {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
