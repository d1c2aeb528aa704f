/** Dutch tokens: words with their apostrophes and hyphens, amounts and times, each with its place. */

import type { Span } from '../model/transcript.js';
import { fold } from './fold.js';

export interface Token extends Span {
  /** The folded word. */
  readonly word: string;
  /** True when a full stop, question mark or exclamation mark stands between this token and the next. */
  readonly endsSentence: boolean;
}

const TOKEN = new RegExp(
  [
    String.raw`\d+(?:[.,:]\d+)*(?:,-)?(?:[-'’]?\p{L}[\p{L}\p{M}]*)?`,
    String.raw`['’][snt](?=\s|$)`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|['’](?=-))*`,
    '€',
  ].join('|'),
  'gu',
);
const SENTENCE_END = /[.!?]/;
const GLUED_SENTENCES = /^(\p{Ll}{2,})\.(\p{Lu}\p{L}*)$/u;

/** All tokens of a text in order; offsets are UTF-16 code units in that text. */
export function tokenize(text: string): Token[] {
  const found: Span[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const glued = GLUED_SENTENCES.exec(match[0]);
    if (glued === null) {
      found.push({ start, end });
    } else {
      const dot = start + (glued[1] ?? '').length;
      found.push({ start, end: dot }, { start: dot + 1, end });
    }
  }
  return found.map(({ start, end }, index) => {
    const next = found[index + 1]?.start ?? text.length;
    return {
      start,
      end,
      word: fold(text.slice(start, end)),
      endsSentence: SENTENCE_END.test(text.slice(end, next)),
    };
  });
}

/** The parts of a hyphenated word; empty for a word without a hyphen. */
export function hyphenParts(word: string): string[] {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
