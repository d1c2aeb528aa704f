/** Where words stand in a text just as somebody wrote them, but for capitals. */

/** A form where it stands, in UTF-16 code units. */
export interface FoundForm {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FIRST_WORD = /^[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}\p{N}]+)/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Finds forms in a text as whole words, whatever their capitals; by their first word, so that it takes one pass. */
export function indexForms(forms: readonly string[]): (text: string) => FoundForm[] {
  const byFirst = new Map<string, { form: string; small: string; before: number }[]>();
  for (const form of forms) {
    const [opening = '', first = ''] = FIRST_WORD.exec(form) ?? [];
    if (first === '') continue;
    const known = { form, small: form.toLowerCase(), before: opening.length - first.length };
    const others = byFirst.get(first.toLowerCase());
    if (others === undefined) byFirst.set(first.toLowerCase(), [known]);
    else others.push(known);
  }
  if (byFirst.size === 0) return () => [];
  return (text) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
      (byFirst.get(word.toLowerCase()) ?? []).flatMap(({ form, small, before }) => {
        const start = index - before;
        const end = start + form.length;
        const isThere = start >= 0 && text.slice(start, end).toLowerCase() === small;
        return isThere && !IN_WORD.test(text.charAt(end)) ? [{ form, start, end }] : [];
      }),
    );
}
