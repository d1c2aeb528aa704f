/** The forms of a Dutch verb, from its infinitive: those of a strong verb come from a list, the others from rules. */

import { LONGEST_WORD } from './longest-word.js';
import { STRONG_VERBS } from './strong-verbs.js';

export interface VerbForms {
  /** What can stand apart from a particle: doe, doet, doen, deed, deden. */
  readonly finite: readonly string[];
  /** Past participles with their inflection: gedaan, gedane. */
  readonly participles: readonly string[];
}

/** Prefixes that take the place of ge- in the participle: besluiten, besloten. */
const UNSTRESSED = /^(?:be|ver|ont|her|er|ge|mis|over|onder|door|vol|weer|voor|achter|aan)(?=[a-z]{4})/;

const INFINITIVE =
  /^[a-z]*[aeiouy][a-z]*[^aeiouy][a-z]*en$|^[a-z]+(?:aai|ooi|oei|ui|ei)en$|^[a-z]*(?:gaan|staan|slaan|doen|zien)$/;

/** Plurals of nouns of which a form as verb would be another word: buren is not the verb of buurt. */
const NOUNS: ReadonlySet<string> = new Set(
  'banen banken benen bomen bonnen buren haren kaarten kannen kanten kranten kringen landen maanden markten mensen ogen oren paden plannen planten platen prijzen punten rechten straten tanden torens uren vanen vrienden wanden winden woorden zonen tuinen bloemen ouderen jongeren kinderen anderen iedereen samen tussen buiten binnen boven beneden naasten tegen morgen zeven negen eigen open geen deuren muren hoeken palen perken dagen jaren weken redenen zaken kosten lasten leden wijken wegen zijn stoepen buurten stukken deden hadden waren werden konden zouden moesten mochten wilden gingen kwamen'.split(
    ' ',
  ),
);

/** Other forms of strong verbs, which look like infinitives and are none: spraken, gekozen. */
const NO_INFINITIVES: ReadonlySet<string> = new Set(
  [...STRONG_VERBS.values()]
    .flat()
    .filter(
      (form) =>
        form.endsWith('en') && !STRONG_VERBS.has(form) && !['roken', 'staken', 'zagen'].includes(form),
    ),
);

/** @param word folded; undefined when it is no infinitive, as far as its letters tell, or rather a noun */
export function formsOfVerb(word: string): VerbForms | undefined {
  return NOUNS.has(word) || NO_INFINITIVES.has(word) ? undefined : formsOfInfinitive(word);
}

/** Whether a word behind a particle makes a verb with it: afwijken is a verb, deelplannen and afspraken are nouns. */
export function isVerbBehindParticle(word: string): boolean {
  return STRONG_VERBS.has(word) || (word.length > SHORT && !NOUNS.has(word) && !NO_INFINITIVES.has(word));
}

/** Of so few letters every verb is in the list; without it meeuwen would be mee + uwen. */
const SHORT = 4;

/** The same for a word that cannot be a noun, since somebody says so: plannen in in+plannen. */
export function formsOfInfinitive(word: string): VerbForms | undefined {
  const strong = STRONG_VERBS.get(word);
  if (strong !== undefined) return strongForms(word, '', strong);
  if (word.length > LONGEST_WORD || !INFINITIVE.test(word) || word.endsWith('ingen')) return undefined;
  const prefix = UNSTRESSED.exec(word)?.[0] ?? '';
  const base = prefix === '' ? undefined : STRONG_VERBS.get(word.slice(prefix.length));
  return base === undefined ? weakForms(word) : strongForms(word, prefix, base);
}

function strongForms(
  infinitive: string,
  prefix: string,
  [past, pasts, participle, ...present]: readonly string[],
): VerbForms {
  const given = [past, pasts, ...present].flatMap((form) => form ?? []).map((form) => prefix + form);
  const stems = present.length > 0 ? [] : stemsOf(infinitive);
  const done = prefix + (prefix === '' ? (participle ?? '') : (participle ?? '').replace(/^ge/, ''));
  return {
    finite: [...new Set([infinitive, ...stems, ...stems.map(withT), ...given])],
    participles: done.endsWith('en') ? [done] : [done, inflected(done)],
  };
}

function weakForms(infinitive: string): VerbForms {
  const stems = stemsOf(infinitive);
  const ending = /[tkfschpx]$/.test(infinitive.slice(0, -2)) ? 't' : 'd';
  const finite = stems.flatMap((stem) => [stem, withT(stem), `${stem}${ending}e`, `${stem}${ending}en`]);
  const done = stems.map((stem) => (stem.endsWith(ending) ? stem : `${stem}${ending}`));
  return {
    finite: [...new Set([infinitive, ...finite])],
    participles: [...done, ...done.map((form) => `ge${form}`)].flatMap((form) => [form, inflected(form)]),
  };
}

/** With the e of an adjective: gedane, gezette, geprate. */
function inflected(participle: string): string {
  const shortened = participle.replace(/([aeo])\1([dnt])$/, '$1$2');
  return `${shortened.replace(/(?<=[^aeiou][aeiou])([dt])$/, shortened === participle ? '$1$1' : '$1')}e`;
}

function withT(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}

/** The stem as it is spelled in ik-form; two when the letters leave open whether a vowel is long. */
function stemsOf(infinitive: string): string[] {
  const base = infinitive.replace(/e?n$/, '');
  if (/([bcdfgklmnprst])\1$/.test(base)) return [base.slice(0, -1)];
  const hardened = base.replace(/v$/, 'f').replace(/z$/, 's');
  const open = /(?:^|[^aeiou])([aeou])[bcdfgklmnprstvz]$/.exec(base);
  if (open === null) return [hardened];
  const doubled = `${hardened.slice(0, -2)}${open[1]}${hardened.slice(-2)}`;
  const isUnstressed = /e[lmnr]$/.test(base) && /[aeiouy]/.test(base.slice(0, -2));
  return isUnstressed ? [hardened, doubled] : [doubled];
}
