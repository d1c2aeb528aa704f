/** Stems: the form that a word shares with its inflections; repairs what the Porter stemmer does wrong. */

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/** Words that the stemmer would merge with another (plaats = plaat, zaak = zak) or part from their own plural. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['plaats', 'plaats'],
  ['plaatsen', 'plaats'],
  ['zaak', 'zaak'],
  ['zaken', 'zaak'],
  ['boos', 'boos'],
  ['boze', 'boos'],
  ['kinderen', 'kind'],
]);

/** Words whose s looks like that of a plural and is not: advies is not the plural of advie. */
const OWN_S =
  /(?:advies|servies|devies|precies|divers)$|^(?:soms|tijdens|wegens|(?:ver)?volgens|telkens|minstens|hoogstens|trouwens|overigens|namens|jegens|n?ergens|tevens|krachtens|behoudens|alvorens)$/;

/** The s of a plural, by what stands before it. */
const PLURAL_S = new RegExp(
  [
    "'", // foto's
    String.raw`(?<=\p{L}{3}ie)`, // subsidies
    '(?<=[aeiouy][^aeiouy]+e[lmnr])', // drempels, jongens, bewoners
    '(?<=aar|eur|ier|oor|yer)', // leraars, adviseurs, flyers
    String.raw`(?<=\p{L}(?:[jstz]|[aeou][rm])e)`, // bankjes, fases, gemeentes, procedures
    '(?<=[aeiouy](?:[mb]|il|lm|rk)|hop)', // teams, clubs, mails, films, parks, workshops
  ]
    .map((before) => `${before}s$`)
    .join('|'),
  'u',
);

type Repair = readonly [wrong: RegExp, right: string];

const BEFORE_STEMMING: readonly Repair[] = [
  [/eeen$/, 'ee'], // ideeen
  [/(?<=[^aeiouys'])sen?$/, 's'], // kansen: not the plural of kan
];

const AFTER_STEMMING: readonly Repair[] = [
  [/([bdfgklmnprst])\1$/, '$1'], // stemm
  [/z$/, 's'], // huiz
  [/v$/, 'f'], // briev
  [/(?<=i)([ae])\1l$/, '$1l'], // sociaal, next to social(e)
];

/**
 * The stem of a folded word: huis = huizen, brief = brieven, idee = ideeen, subsidie = subsidies,
 * stem = stemmen. Strong verbs, verbs with a t and ge- participles stay apart from their infinitive.
 */
export function stem(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const singular = repaired(OWN_S.test(word) ? word : word.replace(PLURAL_S, ''), BEFORE_STEMMING);
  if (singular.endsWith('s')) return singular;
  stemmer.suffixeRemoved = false;
  return repaired(stemmer.stem(singular), AFTER_STEMMING);
}

function repaired(word: string, repairs: readonly Repair[]): string {
  return repairs.reduce((changed, [wrong, right]) => changed.replace(wrong, right), word);
}
