/** Where words stand in a text just as somebody wrote them, but for capitals. */

/** A form where it stands, in UTF-16 code units. */
export interface FoundForm {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Form {
  readonly form: string;
  readonly small: string;
  /** How many code units stand before its first word. */
  readonly before: number;
}

/**
 * Finds forms in a text as whole words, whatever their capitals. Words are looked up in an index, so that it takes one pass
 * however many forms there are.
 */
export function indexForms(forms: readonly string[]): (text: string) => FoundForm[] {
  const byWords = new Map<string, Form[]>();
  /** Of each first word how many words the forms have that begin with it. */
  const lengths = new Map<string, Set<number>>();
  for (const form of forms) {
    const words = wordsOf(form);
    const [first] = words;
    if (first === undefined) continue;
    const known = { form, small: form.toLowerCase(), before: first.start };
    const key = words.map(({ word }) => word).join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), known]);
    lengths.set(first.word, (lengths.get(first.word) ?? new Set()).add(words.length));
  }
  if (byWords.size === 0) return () => [];
  return (text) => {
    const words = wordsOf(text);
    return words.flatMap(({ word, start }, at) =>
      [...(lengths.get(word) ?? [])].flatMap((length) => {
        const key = words.slice(at, at + length).map((one) => one.word);
        return (byWords.get(key.join(' ')) ?? []).flatMap((form) => formAt(text, start, form));
      }),
    );
  };
}

/** Also what stands between the words, before and behind them has to be the same. */
function formAt(text: string, start: number, { form, small, before }: Form): FoundForm[] {
  const from = start - before;
  const end = from + form.length;
  return from >= 0 && text.slice(from, end).toLowerCase() === small ? [{ form, start: from, end }] : [];
}

function wordsOf(text: string): { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index }));
}
