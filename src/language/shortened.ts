/** A long piece of text, cut between words, with … where something is left out. */

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
