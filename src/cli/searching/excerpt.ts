/** The part of a long turn in which the words stand that were searched for. */

import { beginning, ending } from '../../language/shortened.js';
import type { Span } from '../../model/transcript.js';

/** A turn up to this length is shown whole, in UTF-16 code units. */
const SHORT = 400;
const AROUND = 150;

/** A short turn whole; of a long one the first place, with what is said around it. */
export function excerpt(text: string, place: Span | undefined): string {
  if (text.length <= SHORT) return text.trim();
  if (place === undefined) return beginning(text, SHORT);
  const before = ending(text.slice(0, place.start), AROUND);
  const after = beginning(text.slice(place.end), AROUND);
  const gapBefore = /\s$/.test(text.slice(0, place.start)) ? ' ' : '';
  const gapAfter = /^\s/.test(text.slice(place.end)) ? ' ' : '';
  return `${before}${gapBefore}${text.slice(place.start, place.end)}${gapAfter}${after}`.trim();
}
