/** Names of persons that everybody knows and that identify nobody of the wijk: they stay. */

import { readWords } from '../../../files/own-data.js';
import { CAPITAL, NAME } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { cueBefore } from './person-cue.js';
import { lastOfName } from './person-name.js';

/** Before a name: "koningin Wilhelmina", "Sint Maarten". */
const PUBLIC_TITLES = new Set(
  'koning koningin prins prinses keizer keizerin tsaar tsarina paus hertog hertogin stadhouder sint sinte'.split(
    ' ',
  ),
);
const BY_FIRST_WORD: ReadonlyMap<string, readonly string[][]> = readWords('names/public-names')
  .map((name) => name.split(' '))
  .reduce(
    (names, words) => names.set(words[0] ?? '', [...(names.get(words[0] ?? '') ?? []), words]),
    new Map<string, string[][]>(),
  );
const OF_OURS = /^(?:mijn|m'n|onze|ons|jouw|je|haar|zijn|hun|die|kleine|meneer|mevrouw|heer|familie)$/;

/** The last token of the public name that begins at the token; null where none does, or where a neighbour is called so. */
export function lastOfPublicName(reading: Reading, token: number): number | null {
  const last = lastOfListed(reading, token) ?? lastBehindTitle(reading, token);
  if (last === null || cueBefore(reading, token) !== null) return null;
  // "Piet Hein Verbeek" is somebody else.
  return lastOfName(reading, last) > last ? null : last;
}

function lastOfListed(reading: Reading, token: number): number | null {
  for (const words of BY_FIRST_WORD.get(reading.word(token)) ?? []) {
    const isHere = words.every(
      (word, step) =>
        reading.word(token + step).replace(/'s?$/, '') === word &&
        (step === 0 || reading.joins(token + step - 1)),
    );
    if (isHere) return token + words.length - 1;
  }
  return null;
}

/** "koningin Wilhelmina", from the title or from the name; but not "mijn prinses Shanaya" or "Ria Koning". */
function lastBehindTitle(reading: Reading, token: number): number | null {
  const title = PUBLIC_TITLES.has(reading.word(token)) ? token : token - 1;
  const name = title + 1;
  if (!reading.joins(title) || !PUBLIC_TITLES.has(reading.word(title))) return null;
  if (name > token && !(reading.is(name, CAPITAL) && reading.is(name, NAME))) return null;
  const isSurname =
    reading.is(title, CAPITAL) && !reading.opensSentence(title) && reading.is(title - 1, CAPITAL);
  return isSurname || OF_OURS.test(reading.word(title - 1)) ? null : name;
}
