/** A number for a word that is the same on every machine. */

/** 32 bits, by FNV-1a over the UTF-16 code units, with the high bits folded into the low ones. */
export function wordHash(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
