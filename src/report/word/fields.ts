/** Fields in Word: what Word works out itself, with what it gave when the document was written. */

import { type Markup, tag, together } from './markup.js';
import { type Look, run } from './words.js';

/** A field with plain words as its outcome, in runs: programs that know no fields keep the words. */
export function field(code: string, outcome: string, look: Look = {}): Markup {
  return together([...fieldBegin(code), run(outcome, look), fieldEnd()]);
}

/** The beginning of a field; what follows until its end is its outcome. @param isStale whether Word is to work it out anew */
export function fieldBegin(code: string, isStale = false): Markup[] {
  return [
    sign({ 'w:fldCharType': 'begin', ...(isStale && { 'w:dirty': 'true' }) }),
    tag('w:r', {}, [tag('w:instrText', { 'xml:space': 'preserve' }, [` ${code} `])]),
    sign({ 'w:fldCharType': 'separate' }),
  ];
}

export function fieldEnd(): Markup {
  return sign({ 'w:fldCharType': 'end' });
}

/** Marks what a reference points at. */
export function bookmarked(
  { bookmark, id }: { bookmark: string; id: number },
  runs: readonly Markup[],
): Markup[] {
  return [
    tag('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
    ...runs,
    tag('w:bookmarkEnd', { 'w:id': id }),
  ];
}

function sign(attributes: Readonly<Record<string, string>>): Markup {
  return tag('w:r', {}, [tag('w:fldChar', attributes)]);
}
