/** Folding: the form in which two spellings of one word are equal. */

/** What people and word processors type for an apostrophe. */
export const APOSTROPHES = "'’‘ʼ´`";
/** Where a word processor may break a word; nothing is seen of it within a line. */
export const SOFT_HYPHEN = '\u00AD';

const UNSEEN = new RegExp(String.raw`[\p{M}${SOFT_HYPHEN}]+`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
/** Most words hold nothing else; they need no more than lower case. */
const PLAIN = /^[a-z\d'-]*$/i;
const HYPHEN = /[\u2010\u2011]/g;

/** Lower case, without accents and soft hyphens, ’ as ', ĳ as ij. The result may differ in length from the input. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(APOSTROPHE, "'")
    .normalize('NFKD')
    .replace(HYPHEN, '-')
    .replace(UNSEEN, '')
    .toLowerCase();
}
