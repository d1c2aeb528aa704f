/** Pseudonyms that got another number: in a text, and what that does to the places in it. */

import { type PlacedPseudonym, placedPseudonyms } from '../model/pseudonym.js';
import type { Utf16Offset } from '../model/transcript.js';

/** The pseudonyms in a text in order of place, as the key has them, as often as they stand there. */
export function pseudonymsOf(text: string): string[] {
  return placedPseudonyms(text).map(({ name }) => name);
}

/** The text with other pseudonyms; one that is not renamed stays. */
export function renumbered(text: string, renamed: ReadonlyMap<string, string>): string {
  return replaced(text, ({ label, name, number }) => {
    const now = renamed.get(name);
    return `[${label}-${now === undefined ? number : now.replace(/^.*-/, '')}]`;
  });
}

/** The text without the numbers of its pseudonyms: equal for texts of one source, whichever key numbered them. */
export function withoutNumbers(text: string): string {
  return replaced(text, ({ label }) => `[${label}]`);
}

function replaced(text: string, by: (pseudonym: PlacedPseudonym) => string): string {
  let from = 0;
  const pieces: string[] = [];
  for (const pseudonym of placedPseudonyms(text)) {
    pieces.push(text.slice(from, pseudonym.start), by(pseudonym));
    from = pseudonym.end;
  }
  return pieces.join('') + text.slice(from);
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
  const lengths = placedPseudonyms(to).map(({ start, end }) => end - start);
  const steps = placedPseudonyms(from).map(({ start, end }, at) => ({
    start,
    end,
    by: (lengths[at] ?? 0) - (end - start),
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
