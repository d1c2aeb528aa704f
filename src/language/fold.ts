/** Folding: the form in which two spellings of one word are equal. */

const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼ´`]/g;

/** Lower case, without accents, ’ as ', ĳ as ij. The result may differ in length from the input. */
export function fold(word: string): string {
  return word.replace(APOSTROPHES, "'").normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase();
}
