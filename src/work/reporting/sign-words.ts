/** What in a text can make somebody recognisable, in the words of a caution. */

import type { Sign } from '../../disclosure/index.js';

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  bedrag: 'een precies bedrag',
  jaren: 'een leeftijd of een precies aantal jaren',
  datum: 'een datum',
  adres: 'een adres',
  naam: 'een naam',
  wijk: 'de eigen wijk',
  gebeurtenis: 'een gebeurtenis',
  rol: 'een functie, beroep of zaak',
  groep: 'een groep of club waar iemand bij hoort',
  enige: 'iemand die de enige of de eerste is, of die iedereen kent',
  streektaal: 'streektaal',
  initiatief: 'een initiatief',
};
