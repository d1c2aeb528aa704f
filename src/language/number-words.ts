/** Numbers that are written as a word: "drieëntwintighonderd" is 2300. */

import { fold } from './fold.js';

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const BELOW_HUNDRED = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((ten, index): [string, number][] => {
    const value = 10 * (index + 2);
    return [[ten, value], ...UNITS.map((unit, at): [string, number] => [`${unit}en${ten}`, value + at + 1])];
  }),
]);

/** @returns the number from 1 to 999,999 that the word says, or null when it is none */
export function numberInWord(word: string): number | null {
  return around(fold(word), 'duizend', 1_000, (part) =>
    around(part, 'honderd', 100, (small) => BELOW_HUNDRED.get(small) ?? null),
  );
}

/** "tweeduizend", "duizend", "duizendenvijf": what stands before the large word, times that, and what stands behind it. */
function around(
  text: string,
  large: string,
  value: number,
  read: (part: string) => number | null,
): number | null {
  const at = text.indexOf(large);
  if (at === -1) return read(text);
  const many = at === 0 ? 1 : read(text.slice(0, at));
  const behind = text.slice(at + large.length);
  const rest = behind === '' ? 0 : (read(behind) ?? read(behind.replace(/^en/, '')));
  return many === null || rest === null ? null : many * value + rest;
}
