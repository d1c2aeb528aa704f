/** So many people of a group, as the subject of a sentence, with the word of the verbal scale. */

import type { Subject } from '../../language/agreement.js';
import type { Counted } from '../../model/claims.js';
import { scaleWord } from './scale.js';

const EVERYBODY = 'respondenten';

/** @param group the plural as it stands in a sentence */
export function people(counted: Counted, group = EVERYBODY): Subject {
  const { mentions, interviewed } = counted;
  const figures = `(${fraction(counted)})`;
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
export function fraction({ mentions, interviewed }: Counted): string {
  return ofAll(mentions, interviewed);
}

/** "5 van de 7" */
export function ofAll(count: number, total: number): string {
  return `${count} van de ${total}`;
}
