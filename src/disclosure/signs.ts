/** Signs in a quote by which neighbours may recognise who says it: such a quote is for others only when a person releases it. */

import { literal } from '../language/literal.js';
import { numberInWord } from '../language/number-words.js';
import { isStopword } from '../language/stopwords.js';
import { EVERYBODYS, PATTERNS } from './sign-patterns.js';

const SIGNS = [
  'bedrag',
  'jaren',
  'datum',
  'adres',
  'naam',
  'wijk',
  'gebeurtenis',
  'rol',
  'groep',
  'enige',
  'streektaal',
  'initiatief',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Names of wijken. */
export interface Places {
  /** Those that tell where the speaker lives, while the source of the quote does not. */
  readonly own: readonly string[];
  /** All that the project is about: one of them alone tells of nobody. */
  readonly known: readonly string[];
}

const NO_PLACES: Places = { own: [], known: [] };

/** @returns the signs in the words of a quote, in the order of `SIGNS` */
export function signsIn(text: string, places: Places = NO_PLACES): Sign[] {
  return SIGNS.filter((sign) => {
    switch (sign) {
      case 'bedrag':
        return namesExactAmount(text);
      case 'jaren':
        return namesYears(text);
      case 'naam':
        return namesSomething(text, places);
      case 'wijk':
        return places.own.some((name) => namedAs(name).test(text));
      default:
        return PATTERNS[sign].some((pattern) => pattern.test(text));
    }
  });
}

/** Round amounts, such as the budget itself, are everybody's; it is the odd ones that one plan had. */
const AMOUNT =
  /(?:€\s*|\b(?:euro|eur)\s+)?\b(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{2}|-))?(?=\s*(?:euro|eur)\b)|€\s*(\d{1,3}(?:\.\d{3})+|\d+)/giu;
const SPOKEN_AMOUNT = /(?<!\p{L})((?:\p{L}+\s+){0,3}?\p{L}+)\s+(?:euro|eur)\b/giu;
/** Without "euro": what is in thousands and not round is money, or a year. */
const BARE = /(?<![\p{L}\d.])(?:\d{1,3}\.\d{3}|\p{L}*(?:honderd|duizend)\p{L}*)(?![\p{L}\d])/giu;
/** "vierenhalfduizend", "zes en een half duizend", "anderhalf duizend"; and "twaalfenhalf" of what is no time or length. */
const HALVES = [
  /(?<!\p{L})(?:\p{L}+(?:en|ën)half|en een half|anderhalf)\s*(?:duizend|honderd|mille|ton)(?!\p{L})/iu,
  /(?<!\p{L})\p{L}{3,}(?:en|ën)(?:een)?half(?!\p{L})(?!\s+(?:uur|jaar|week|weken|maand|dag|minu\p{L}+|keer|meter|pagina))/iu,
];

/** "een euro" is mostly no amount. */
function namesExactAmount(text: string): boolean {
  const written = [...text.matchAll(AMOUNT)].map((match) =>
    Number((match[1] ?? match[2] ?? '').replaceAll('.', '')),
  );
  const spoken = [...text.matchAll(SPOKEN_AMOUNT)].flatMap(([, words = '']) =>
    words.split(/\s+/).flatMap((word) => numberInWord(word) ?? []),
  );
  const bare = [...text.matchAll(BARE)].map(([word]) =>
    /^\d/.test(word) ? Number(word.replace('.', '')) : (numberInWord(word) ?? 0),
  );
  const amounts = [
    ...written,
    ...spoken.filter((amount) => amount > 1),
    ...bare.filter((one) => one > 1_000),
  ];
  const exact = amounts.some((amount) => amount % 1_000 !== 0);
  return exact || HALVES.some((half) => half.test(text));
}

const YEARS = /(?<![\p{L}\d])(\d{1,3}|\p{L}+?)(?:\s+jaar(?:\s+(oud|jong))?|\s?-?(jarige?))(?!\p{L})/giu;

/** Round tens of years and few years are much the same for many; not where they are an age. */
function namesYears(text: string): boolean {
  return [...text.matchAll(YEARS)].some(([, written = '', old, aged]) => {
    const years = /^\d/.test(written) ? Number(written) : (numberInWord(written) ?? 0);
    if (years === 0) return false;
    return old !== undefined || aged !== undefined || (years > 10 && years % 10 !== 0);
  });
}

/** A capital within a sentence: not behind a colon, a quotation mark or a note in brackets, where a sentence may begin. */
const CAPITAL = /(?<=[\p{L},;] )\p{Lu}[\p{L}'’-]+/gu;

/** The names of groups, clubs, apps and places that were not replaced when the text came in. */
function namesSomething(text: string, { known }: Places): boolean {
  return [...text.matchAll(CAPITAL)].some(([word]) => {
    const isAbbreviation = /^\p{Lu}{2,5}$/u.test(word);
    const isTold = known.some((name) => name.includes(word)) || PATTERNS.adres.some((one) => one.test(word));
    return !isAbbreviation && !isTold && !EVERYBODYS.test(word) && !isStopword(word.toLowerCase());
  });
}

function namedAs(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'iu');
}
