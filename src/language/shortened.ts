/** A long piece of text, cut between words, with … where something is left out. */

import type { Span } from '../model/transcript.js';

/** The end of it, of at most so many UTF-16 code units. */
export function ending(spoken: string, length: number): string {
  const whole = spoken.trim();
  if (whole.length <= length) return whole;
  const cut = whole.slice(-length);
  const space = cut.search(/\s/);
  return `… ${cut.slice(space + 1).trimStart()}`;
}

/** The beginning of it, of at most so many UTF-16 code units. */
export function beginning(spoken: string, length: number): string {
  const whole = spoken.trim();
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length);
  const space = /\s\S*$/.exec(cut)?.index ?? length;
  return `${cut.slice(0, space).trimEnd()} …`;
}

/** A text up to this length is shown whole, in UTF-16 code units. */
const SHORT = 400;
const AROUND = 150;

/** A short text whole; of a long one the place, with what is said around it, or without a place its beginning. */
export function excerpt(text: string, place: Span | undefined): string {
  if (text.length <= SHORT) return text.trim();
  if (place === undefined) return beginning(text, SHORT);
  const before = ending(text.slice(0, place.start), AROUND);
  const after = beginning(text.slice(place.end), AROUND);
  const gapBefore = /\s$/.test(text.slice(0, place.start)) ? ' ' : '';
  const gapAfter = /^\s/.test(text.slice(place.end)) ? ' ' : '';
  return `${before}${gapBefore}${text.slice(place.start, place.end)}${gapAfter}${after}`.trim();
}
