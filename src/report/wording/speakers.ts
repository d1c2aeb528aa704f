/** Who speaks, in front of a quote. */

/**
 * @param speaker in the singular: "bewoner die het geld verdeelde"
 * @param at the place of the quote among those on the same topic, from 0
 */
export function introducing(speaker: string, at: number): string {
  return `Een ${speaker} ${at === 0 ? 'vertelt' : 'zegt'}:`;
}
