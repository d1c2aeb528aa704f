/** Dutch wording of counts, dates and groups. */

import { number } from '../language/numbers.js';

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

export interface ScaleStep {
  readonly word: string;
  readonly meaning: string;
}

/** The verbal scale as the report prints it as a legend. */
export const SCALE: readonly ScaleStep[] = [
  { word: 'niemand', meaning: 'geen van allen' },
  { word: 'één', meaning: 'één persoon' },
  { word: 'enkele', meaning: 'twee, tot hoogstens een derde' },
  { word: 'een deel', meaning: 'meer dan een derde, tot hoogstens de helft' },
  { word: 'de meeste', meaning: 'meer dan de helft' },
  { word: 'vrijwel alle', meaning: 'negen van de tien of meer, maar niet iedereen' },
  { word: 'alle', meaning: 'iedereen' },
];

/** The word of the scale for `count` of `total`. */
export function scaleWord(count: number, total: number): string {
  const share = count / total;
  if (count === 0) return 'niemand';
  if (count === total && total > 1) return 'alle';
  if (count === 1) return 'één';
  if (share >= 0.9) return 'vrijwel alle';
  if (share > 0.5) return 'de meeste';
  if (share > 1 / 3) return 'een deel';
  return 'enkele';
}

/** "a, b en c" */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** With a capital; "één" becomes "Eén", as Dutch writes it. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.normalize('NFD').charAt(0).toUpperCase() + text.slice(first.length);
}

/** A label in running text: "Bekendheid met het wijkbudget" becomes "bekendheid met het wijkbudget". */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
