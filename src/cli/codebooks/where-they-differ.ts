/** Two versions of a text, shortened to the part where they begin to differ. */

const SHOWN = 100;
/** How much of what they share stands before the difference. */
const BEFORE = 30;

/** Both texts, of at most about SHOWN characters each; … stands for what is left out, and (leeg) for no text. */
export function whereTheyDiffer(before: string, after: string): readonly [string, string] {
  const from = Math.max(0, wordStart(before, sharedStart(before, after) - BEFORE));
  return [shown(before, from), shown(after, from)];
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** The start of the word that an offset falls in. */
function wordStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf(' ', offset) + 1;
}

function shown(text: string, from: number): string {
  if (text === '') return '(leeg)';
  const characters = [...text.slice(from, from + 2 * SHOWN)];
  const cut = characters.length > SHOWN || from + 2 * SHOWN < text.length;
  return `${from > 0 ? '…' : ''}„${characters.slice(0, SHOWN).join('')}${cut ? '…' : ''}”`;
}
