/** Stems: the form that a word shares with its inflections; repairs what the Porter stemmer does wrong. */

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/** Words that the stemmer would merge with another: mens = men, plaats = plaat, zaak = zak. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['mens', 'mens'],
  ['mensen', 'mens'],
  ['plaats', 'plaats'],
  ['plaatsen', 'plaats'],
  ['zaak', 'zaak'],
  ['zaken', 'zaak'],
]);

const PLURAL_S = /(?:'s|(?<=\p{L}{3}ie)s)$/u;
const TAKES_PLURAL_S = /(?:e[lmnr]|aar|eur|ier|oor)s$/;
const DOUBLE_CONSONANT = /([bdfgklmnprst])\1$/;

/**
 * The stem of a folded word: huis = huizen, brief = brieven, idee = ideeen, subsidie = subsidies,
 * stem = stemmen. Strong verbs and ge- participles stay apart from their infinitive.
 */
export function stem(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const singular = word.replace(PLURAL_S, '').replace(/eeen$/, 'ee');
  if (singular.endsWith('s') && !TAKES_PLURAL_S.test(singular)) return singular;
  stemmer.suffixeRemoved = false;
  return stemmer.stem(singular).replace(DOUBLE_CONSONANT, '$1').replace(/z$/, 's').replace(/v$/, 'f');
}
