/** Dutch words within a sentence: lists, capitals, small numbers, dates. */

import { number } from './numbers.js';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const WORDS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** A number in running text: in words up to twelve. */
export function inWords(value: number): string {
  return WORDS[value] ?? number(value);
}

/** `2026-11-20` as "20 november 2026". */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "a, b en c" */
export function enumerate(items: readonly string[]): string {
  return joined(items, 'en');
}

/** "a, b of c", as after a denial. */
export function enumerateOr(items: readonly string[]): string {
  return joined(items, 'of');
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** With a capital, also behind an opening quote; "één" becomes "Eén", as Dutch writes it. */
export function capitalised(text: string): string {
  return text.replace(/^(\p{Pi}*)(\p{Ll})/u, (_, quotes: string, first: string) => {
    const capital = first === 'é' ? 'E' : first.toUpperCase();
    return quotes + capital;
  });
}

/** A label in running text: "Bekendheid met het wijkbudget" becomes "bekendheid met het wijkbudget". */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
