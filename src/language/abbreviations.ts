/** Dutch abbreviations: words whose full stop does not end a sentence. */

const KNOWN: ReadonlySet<string> = new Set(
  'bijv bv dhr mevr mw nr ca enz etc evt incl excl max min ong resp zgn drs dr ir ing mr prof st tel blz art p'.split(
    ' ',
  ),
);
/** Several letters with full stops between them, as in `d.w.z.` and `J.P.`. */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
/** `U` is far more often the polite form than a name. */
const INITIAL = /^(?!U)\p{Lu}$/u;

/** @param word as written, without its last full stop */
export function isAbbreviation(word: string): boolean {
  return KNOWN.has(word.toLowerCase()) || DOTTED.test(word) || INITIAL.test(word);
}
