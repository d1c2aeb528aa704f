/** What can be made, in words: what it is called, what it is for, and who may see it. */

import type { Audience } from '../../../model/planned.js';
import type { Kind } from '../../../work/making/wanted.js';

export const NAMES: Readonly<Record<Kind, string>> = {
  rapport: 'Rapport',
  nalopen: 'Nagelopen, niets geschreven',
  grafieken: 'Grafieken',
  tabellen: 'Tabellen',
  vergelijking: 'Vergelijking van groepen',
  nakijken: 'Bestand om na te kijken',
  memos: 'Memo’s',
  namen: 'Namen',
  gesprek: 'Gesprek om te lezen',
};

export const READERS: Readonly<Record<Audience, string>> = {
  openbaar:
    'Voor anderen: groepen van te weinig mensen staan er niet apart in, en niemand staat erin met een respondentnummer.',
  intern:
    'Alleen voor het onderzoeksteam: alle aantallen, met respondentnummers. Bewaar het zoals de gesprekken zelf, en deel het niet.',
};

export const READER_NAMES: Readonly<Record<Audience, string>> = {
  openbaar: 'voor anderen',
  intern: 'intern',
};
