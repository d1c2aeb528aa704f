/** The tokeniser as one expression over the whole text: slow and obvious, to hold the fast one against. */

const QUOTE = `['’‘ʼ´\`]`;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}\u00AD]`;
const JOINING_STOP = String.raw`\.(?!(?<=[\p{L}'’‘ʼ´${'`'}]\p{Ll}\.)\p{Lu})`;
const TOKEN = new RegExp(
  [
    String.raw`\d+(?:[.,:]\d+)*(?:,-)?(?:(?:-|${QUOTE})?\p{L}[\p{L}\p{M}]*)?`,
    String.raw`${QUOTE}[snt](?=\s|$)`,
    String.raw`\p{L}${IN_WORD}*(?:(?:${QUOTE}|[&\-\u2010\u2011]|${JOINING_STOP})(?=[\p{L}\p{N}])${IN_WORD}+|${QUOTE}(?=-))*`,
    '€',
  ].join('|'),
  'gu',
);

/** The tokens as they stand in the text, with their places. */
export function slowTokens(text: string): { start: number; end: number; between: string }[] {
  const found = [...text.matchAll(TOKEN)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  return found.map(({ start, end }, index) => ({
    start,
    end,
    between: text.slice(end, found[index + 1]?.start ?? text.length),
  }));
}
