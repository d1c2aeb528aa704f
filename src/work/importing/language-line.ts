/** What somebody should know of a talk that is not Dutch: in which language it seems to be, how sure that is, and what it means. */

import { percentage } from '../../language/numbers.js';
import type { SpokenLanguage } from '../../names/index.js';

const WHAT_GOES =
  'wijkstem vervangt daarin alleen namen met een hoofdletter die op een lijst staan of waar iets op een naam wijst, zodat het meer namen mist. Lees het na';

/** Null for Dutch, also as it is spoken in Flanders, and for a text that is too short to tell. */
export function languageLine({ language, foreign, english }: SpokenLanguage): string | null {
  switch (language) {
    case 'Engels':
      return `dit gesprek lijkt Engels (dat is ${percentage(english)} van de woorden die maar in één van beide talen bestaan); ${WHAT_GOES}`;
    case 'gemengd':
      return `ongeveer ${percentage(foreign)} van dit gesprek lijkt geen Nederlands; ${WHAT_GOES}`;
    case 'een andere taal':
      return `dit gesprek lijkt geen Nederlands of Engels; ${WHAT_GOES}`;
    default:
      return null;
  }
}
