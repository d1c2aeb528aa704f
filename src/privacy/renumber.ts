/** Pseudonyms that got another number: in a text, and what that does to the places in it. */

import type { Utf16Offset } from '../model/transcript.js';

const PSEUDONYM = /\[([A-Z]+-\d+)\]/g;

/** The pseudonyms in a text in order of place, without brackets, as often as they stand there. */
export function pseudonymsOf(text: string): string[] {
  return [...text.matchAll(PSEUDONYM)].map(([, pseudonym = '']) => pseudonym);
}

/** The text with other pseudonyms; one that is not renamed stays. */
export function renumbered(text: string, renamed: ReadonlyMap<string, string>): string {
  return text.replace(PSEUDONYM, (whole, pseudonym: string) => {
    const now = renamed.get(pseudonym);
    return now === undefined ? whole : `[${now}]`;
  });
}

/** The text without the numbers of its pseudonyms: equal for texts of one source, whichever key numbered them. */
export function withoutNumbers(text: string): string {
  return text.replace(PSEUDONYM, (_, pseudonym: string) => `[${pseudonym.replace(/-\d+$/, '')}]`);
}

/**
 * Of two texts that are equal but for the numbers of their pseudonyms, which of the one is which of the other; a pseudonym
 * that would be two others is left out.
 */
export function pairedPseudonyms(from: string, to: string): Map<string, string> {
  const others = pseudonymsOf(to);
  const pairs = new Map<string, Set<string>>();
  for (const [at, pseudonym] of pseudonymsOf(from).entries()) {
    const other = others[at];
    if (other !== undefined) pairs.set(pseudonym, (pairs.get(pseudonym) ?? new Set()).add(other));
  }
  return new Map([...pairs].flatMap(([one, [other, another]]) => (other && !another ? [[one, other]] : [])));
}

/**
 * Of two texts that are equal but for the numbers of their pseudonyms, where a place of the first is in the second; a place
 * within a pseudonym goes to its start.
 *
 * @returns null when the texts differ in more than that
 */
export function alignedPlaces(from: string, to: string): ((offset: Utf16Offset) => Utf16Offset) | null {
  if (from === to) return (offset) => offset;
  if (withoutNumbers(from) !== withoutNumbers(to)) return null;
  const lengths = [...to.matchAll(PSEUDONYM)].map(([whole]) => whole.length);
  const steps = [...from.matchAll(PSEUDONYM)].map((match, at) => ({
    start: match.index,
    end: match.index + match[0].length,
    by: (lengths[at] ?? 0) - match[0].length,
  }));
  return (offset) => {
    let shift = 0;
    for (const { start, end, by } of steps) {
      if (offset <= start) break;
      if (offset < end) return start + shift;
      shift += by;
    }
    return offset + shift;
  };
}
