/** How a word and its stem begin alike: stemming is slow, so it is done only where a term's stem begins as the word. */

const LETTERS = 4;
const F = 102;
const S = 115;
const V = 118;
const Z = 122;

/**
 * The first letters of a stem as one number. Doubled letters count once and v and z as f and s, since that is what a stem
 * may change so early in a word.
 */
export function beginningOf(stem: string): number {
  let beginning = 0;
  eachBeginning(stem, (longer) => {
    beginning = longer;
    return false;
  });
  return beginning;
}

/** Whether a word begins as one of these stems; never false for a word of three letters or more that has such a stem. */
export function beginsAs(word: string, beginnings: ReadonlySet<number>): boolean {
  return eachBeginning(word, (beginning) => beginnings.has(beginning));
}

/** Gives the beginnings of one letter, of two and so on, until one is accepted. */
function eachBeginning(word: string, accept: (beginning: number) => boolean): boolean {
  let beginning = 0;
  let previous = 0;
  for (let at = 0, letters = 0; letters < LETTERS && at < word.length; at += 1) {
    const code = hardened(word.charCodeAt(at));
    if (code === previous) continue;
    previous = code;
    beginning = (Math.imul(beginning, 256) + (code & 255)) | 0;
    letters += 1;
    if (accept(beginning)) return true;
  }
  return false;
}

function hardened(code: number): number {
  if (code === V) return F;
  return code === Z ? S : code;
}
