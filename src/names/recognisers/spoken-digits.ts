/** Numbers as people say them, as the digits that somebody would write down. */

const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  ...['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien'],
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const DIGITS = new Map<string, string>([
  ...UNITS.map((word, digit): [string, string] => [word, String(digit)]),
  ...TEENS.map((word, at): [string, string] => [word, String(10 + at)]),
  ...TENS.map((word, at): [string, string] => [word, String(10 * (at + 2))]),
  ...TENS.flatMap((ten, at) =>
    UNITS.slice(1).map((unit, digit): [string, string] => [
      `${unit}en${ten}`,
      String(10 * (at + 2) + digit + 1),
    ]),
  ),
  ...UNITS.slice(2).map((unit, digit): [string, string] => [`${unit}honderd`, String(100 * (digit + 2))]),
  ['honderd', '100'],
  ['zeuven', '7'],
  ['twie', '2'],
  ['ene', '1'],
  ['tweentwintig', '22'],
]);

/** `doubel twee`: the next digit twice. */
export const TWICE = new Set(['dubbel', 'dubbele', 'tweemaal']);

/**
 * The digits of a word: those of a number up to a thousand in words, or of the figures in it.
 *
 * @param word folded
 * @returns null when it is no number
 */
export function spokenDigits(word: string): string | null {
  if (/^\d[\d.,:/-]*$/.test(word)) return word.replace(/\D/g, '');
  return DIGITS.get(word) ?? hundreds(word);
}

/** `honderdtwaalf`, `tweehonderdachtendertig` */
function hundreds(word: string): string | null {
  const at = word.indexOf('honderd');
  if (at === -1) return null;
  const many = at === 0 ? '1' : DIGITS.get(word.slice(0, at));
  const rest = DIGITS.get(word.slice(at + 'honderd'.length).replace(/^en(?=[a-z])/, ''));
  return many === undefined || rest === undefined || many.length > 1 ? null : many + rest.padStart(2, '0');
}
