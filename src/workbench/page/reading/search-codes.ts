/** Codes by a few letters: over labels, synonyms and meanings, in any order and with a slip of the finger, likely and recent ones first. */

import ufuzzy from '@leeoniya/ufuzzy';
import { fold } from '../../../language/fold.js';
import type { DeskCode } from './shape.js';

const LETTERS = { unicode: true, interSplit: '[^\\p{L}\\d]+', intraChars: '[\\p{L}\\d]' } as const;
const FROM_A_WORD = { ...LETTERS, interLft: 2 } as const;
const INSIDE = new ufuzzy(LETTERS);
const AT_A_WORD = new ufuzzy(FROM_A_WORD);
/** With some letters left out; with one letter wrong, too many, too few or swapped. */
const SHORTENED = new ufuzzy({ ...FROM_A_WORD, intraIns: 3 });
const MISSPELT = new ufuzzy({ ...FROM_A_WORD, intraMode: 1 });

/** Words that may come in another order than that of the text. */
const MOST_SWAPPED = 3;

/**
 * Those whose name begins so, then by name, by a synonym, by meaning, and at last those that are nearly so.
 *
 * @param first the ids that come first among equals, and of all when nothing is typed
 * @param most looks no further when there are as many
 */
export function searchCodes<C extends DeskCode>(
  all: readonly C[],
  typed: string,
  first: readonly string[],
  most: number,
): readonly C[] {
  const rank = ({ id }: C): number => (first.includes(id) ? first.indexOf(id) : first.length);
  const inRank = (codes: readonly C[]): readonly C[] => [...codes].sort((a, b) => rank(a) - rank(b));
  const letters = fold(typed.trim());
  if (letters === '') return inRank(all).slice(0, most);
  const found = new Set<C>();
  for (const some of matches(all, letters)) {
    for (const code of inRank(some)) found.add(code);
    if (found.size >= most) break;
  }
  return [...found].slice(0, most);
}

/** The best first. */
function* matches<C extends DeskCode>(all: readonly C[], letters: string): Generator<readonly C[]> {
  yield all.filter(({ label }) => fold(label).startsWith(letters));
  const by = (fuzzy: ufuzzy, texts: string[]): readonly C[] =>
    indexes(fuzzy, texts, letters).flatMap((at) => all[at] ?? []);
  const names = all.map(({ label, id }) => fold(`${label} ${id}`));
  yield by(INSIDE, names);
  const synonyms = all.map((code) => code.synonyms.join(' '));
  yield by(AT_A_WORD, synonyms);
  const meanings = all.map(({ definition, include, examples }) =>
    fold([definition, include, ...examples].join(' ')),
  );
  yield by(AT_A_WORD, meanings);
  yield by(SHORTENED, names);
  yield by(MISSPELT, names);
  for (const fuzzy of [INSIDE, MISSPELT]) for (const texts of [synonyms, meanings]) yield by(fuzzy, texts);
}

function indexes(fuzzy: ufuzzy, texts: string[], letters: string): readonly number[] {
  const [found, info, order] = fuzzy.search(texts, letters, MOST_SWAPPED);
  if (found === null) return [];
  return order == null || info == null ? found : order.flatMap((at) => info.idx[at] ?? []);
}
