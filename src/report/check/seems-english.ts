/** Whether a short text is English rather than Dutch, by the small words that only one of them has. */

const ENGLISH = new Set(
  'the and with by from for this that these are was were shows showing about between people their each more than which an at'.split(
    ' ',
  ),
);
const DUTCH = new Set(
  'de het een en van met op voor per zijn die dat deze naar bij door uit over tussen mensen hun elk meer dan te aan om niet ook wordt worden toont staat'.split(
    ' ',
  ),
);

/** A text without any such word is not called English. */
export function seemsEnglish(text: string): boolean {
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (ENGLISH.has(word)) balance += 1;
    else if (DUTCH.has(word)) balance -= 1;
  }
  return balance > 0;
}
