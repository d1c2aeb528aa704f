/** What is added to the number of a house: "128-III", "12 hs", "45-47", "12 en 14", "driehoog", "tweede etage links". */

import type { Utf16Offset } from '../../../model/transcript.js';
import { COUNTED } from './counted.js';

/** The longest that is added: ", vijftiende verdieping rechts". */
const LONGEST_ADDITION = 48;
const END = String.raw`(?![\p{L}\p{N}'’-])`;
const COUNT = String.raw`(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)`;
const RANK = String.raw`(?:\d{1,2}(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|bovenste|onderste)`;
const FLOOR = new RegExp(
  `^,? (?:${COUNT} ?hoog|(?:op )?(?:de )?${RANK} (?:etage|verdieping|woonlaag))(?: (?:links|rechts|voor|achter))?${END}`,
  'iu',
);
const ADDITIONS: readonly RegExp[] = [
  // "45-47", "12 - III", "12/3"
  new RegExp(String.raw`^ ?[-–/] ?(?:\d{1,4}[a-z]?|[a-z]|i{1,3}|iv|hs|zw|rd|bis)${END}`, 'iu'),
  new RegExp(`^ (?:[a-h]|bee|cee|dee|hs|huis|bis|zw|rood|zwart|i{2,3}|iv)${END}`, 'iu'),
  new RegExp(`^ I${END}`, 'u'),
  new RegExp(String.raw`^,? (?:kamer|appartement|app\.?|unit|toegang) \d{1,4}[a-z]?${END}`, 'iu'),
];
const NEXT_NUMBER = new RegExp(String.raw`^ (?:en|t\/m|tot en met|tot) (\d{1,4}[a-z]?)${END}`, 'iu');

const YEAR = /^(?:19|20)\d\d$/;

/** The end of a number with all that is added to it, in UTF-16 code units. */
export function withAdditions(text: string, from: Utf16Offset): Utf16Offset {
  let end = from;
  const next = (): string => text.slice(end, end + LONGEST_ADDITION);
  for (const addition of ADDITIONS) end += addition.exec(next())?.[0].length ?? 0;
  const other = NEXT_NUMBER.exec(next());
  if (other !== null) {
    const word = /^ (\p{L}+)/u.exec(text.slice(end + other[0].length, end + other[0].length + 20))?.[1];
    const isThings = word !== undefined && (COUNTED.has(word.toLowerCase()) || /(?:en|s)$/.test(word));
    if (!isThings && !YEAR.test(other[1] ?? '')) end += other[0].length;
  }
  return floorBehind(text, end) ?? end;
}

/** "drie hoog", "tweede etage"; null when no floor follows. */
export function floorBehind(text: string, end: Utf16Offset): Utf16Offset | null {
  const found = FLOOR.exec(text.slice(end, end + LONGEST_ADDITION))?.[0];
  return found === undefined ? null : end + found.length;
}
