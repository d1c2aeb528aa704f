/** Finding a passage again by its very words, of its own speaker. */

import type { Attention } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import type { Compared } from './compare.js';
import type { Place, Sought } from './sought.js';
import { countable, isSpoken } from './spoken-words.js';

/** So many words in a row by one speaker, in one place of both texts, are the same words; fewer are said anywhere. */
const RECOGNISABLE = 3;

/** Around words of the passage that stayed. */
export function inPlace(sought: Sought, compared: Compared): Place | null {
  const { words, target, kept, isUntouched, isDoubted } = sought;
  const { inNew } = compared;
  if (words.length === 0) return null;
  const starts = isUntouched
    ? alignedStarts(sought).filter((start) => inNew.isAt(start, kept.speaker, words))
    : inNew
        .of(kept.speaker, words)
        .filter((start) => target.some((at) => at !== null && at >= start && at < start + words.length));
  const [only, another] = starts;
  if (only === undefined || another !== undefined) return null;
  return { ...foundAt(only, sought, compared, isDoubted ? 'gewijzigd' : null), isMoved: false };
}

/**
 * Where the passage begins when more than half of its words became those there, which no other passage can say too. Equal
 * words beside it may have drawn the rest away.
 */
function alignedStarts({ own, target }: Sought): number[] {
  const counted = new Set(countable(own));
  const counts = new Map<number, number>();
  for (const [offset, word] of own.entries()) {
    const at = target[offset] ?? null;
    if (at !== null && counted.has(word)) counts.set(at - offset, (counts.get(at - offset) ?? 0) + 1);
  }
  return [...counts].flatMap(([start, count]) => (count * 2 > counted.size ? [start] : []));
}

/** Elsewhere, when its speaker says the words there and nowhere else in either text. */
export function moved(sought: Sought, compared: Compared): Place | null {
  const { words, kept, first, target, isDoubted } = sought;
  if (!words.some(isSpoken)) return null;
  const [only, another] = compared.inNew.of(kept.speaker, words);
  if (only === undefined || another !== undefined) return null;
  const isItself = (start: number): boolean => start === first && target.length === words.length;
  if (!compared.inOld.of(kept.speaker, words).every(isItself)) return null;
  const isSure = countable(words).length >= RECOGNISABLE && !isDoubted;
  return { ...foundAt(only, sought, compared, isSure ? null : 'gewijzigd'), isMoved: true };
}

function foundAt(
  at: number,
  sought: Sought,
  compared: Compared,
  attention: Attention | null,
): Omit<Place, 'isMoved'> {
  const { now, after } = compared;
  const [from, to] = [now[at], now[at + sought.words.length - 1]];
  const turn = after.turns[from?.turn ?? -1];
  if (from === undefined || to === undefined || turn === undefined)
    throw new Error('no words where a passage is');
  const words = { start: from.start, end: to.end };
  const exact = exactly(words, sought, compared);
  const isWithin = exact.start >= turn.start && exact.end <= turn.end;
  return {
    turn: turn.number,
    ...(isWithin ? exact : words),
    attention,
    kept: attention && sought.kept,
    scrap: null,
  };
}

/** A passage may begin or end within a word, or in white space. */
function exactly(found: Span, { passage, own, isUntouched }: Sought, { before, after }: Compared): Span {
  const [from, to] = [own[0], own.at(-1)];
  if (!isUntouched || from === undefined || to === undefined) return found;
  const span = { start: found.start + passage.start - from.start, end: found.end + passage.end - to.end };
  const isSame = after.text.slice(span.start, span.end) === before.text.slice(passage.start, passage.end);
  return isSame ? span : found;
}
