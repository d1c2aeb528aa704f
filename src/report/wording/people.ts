/** So many people of a group, as the subject of a sentence, with the word of the verbal scale. */

import type { Counted } from '../../model/findings.js';
import { scaleWord } from './scale.js';

export interface Subject {
  /** "de meeste verdelers (5 van de 7)", without a capital. */
  readonly text: string;
  /** Whether its verb is in the plural. */
  readonly plural: boolean;
}

const EVERYBODY = 'respondenten';

/** @param group the plural as it stands in a sentence */
export function people({ mentions, interviewed }: Counted, group = EVERYBODY): Subject {
  const figures = `(${ofAll(mentions, interviewed)})`;
  if (interviewed === 1) {
    return {
      text: mentions === 1 ? `de enige respondent uit de groep ${group}` : `niemand van de ${group}`,
      plural: false,
    };
  }
  switch (scaleWord(mentions, interviewed)) {
    case 'niemand':
      return { text: `geen van de ${interviewed} ${group}`, plural: false };
    case 'één':
      return { text: `één van de ${interviewed} ${group}`, plural: false };
    case 'enkele':
      return { text: `enkele ${group} ${figures}`, plural: true };
    case 'een deel':
      return { text: `een deel van de ${group} ${figures}`, plural: false };
    case 'alle':
      return { text: interviewed === 2 ? `beide ${group}` : `alle ${interviewed} ${group}`, plural: true };
    case 'vrijwel alle':
      return { text: `vrijwel alle ${group} ${figures}`, plural: true };
    default:
      return { text: `de meeste ${group} ${figures}`, plural: true };
  }
}

/** "5 van de 7" */
export function ofAll(mentions: number, interviewed: number): string {
  return `${mentions} van de ${interviewed}`;
}

/** Subject and verb: "de meeste verdelers (5 van de 7) noemen". */
export function withVerb({ text, plural }: Subject, singularVerb: string, pluralVerb: string): string {
  return `${text} ${plural ? pluralVerb : singularVerb}`;
}

/** Verb and subject, as after an adverb: "noemen de meeste verdelers (5 van de 7)". */
export function verbBefore({ text, plural }: Subject, singularVerb: string, pluralVerb: string): string {
  return `${plural ? pluralVerb : singularVerb} ${text}`;
}

/** A label as a subject of talk: ‘wie doet wat’. */
export function topic(label: string): string {
  return `‘${label}’`;
}
