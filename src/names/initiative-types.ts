/** Words in the name of an initiative, or before it, that tell its type: "Buurtmoestuin De Kas". */

import { fold } from '../language/fold.js';
import type { InitiativeType } from '../model/identifying.js';

/** In order: what stands first counts, so that a party in a garden is a party. */
const TYPES: readonly (readonly [InitiativeType, RegExp])[] = [
  ['BUURTMARKT', /markt|braderie|kofferbak/],
  ['BUURTFEEST', /feest|festival|barbecue|bbq|buurtdag|straatdag|optocht|intocht|burendag|buitenspeeldag/],
  ['SPEELPLEK', /speel|glijbaan|schommel|zandbak/],
  ['SPORTPLEK', /sport|voetbal|panna|court|skate|basketbal|boules|fitness|beweeg|boks|zwem|tafeltennis/],
  [
    'KUNSTPROJECT',
    /schilder|kunst|mozaiek|beeld|graffiti|mural|atelier|theater|toneel|foto|expositie|museum/,
  ],
  ['MUZIEK', /muziek|koor|zang|band|studio|dans|fanfare|concert|podium/],
  [
    'HERGEBRUIK',
    /repair|reparatie|kringloop|weggeef|ruil|kledingbank|fietsenmaker|leenkast|boekenkast|minibieb/,
  ],
  ['AFVALPROJECT', /afval|schoon|opruim|container|zwerfvuil|prullenbak/],
  ['CURSUS', /cursus|lessen|\bles\b|taal|huiswerk|workshop|training|computer|digi/],
  [
    'GROENPROJECT',
    /tuin|groen|bloem|plant|\bboom|bomen|\bkas\b|bijen|insect|compost|gevel|natuur|struik|geveltuin|fruit|kruiden|oogst/,
  ],
  ['VERKEER', /verkeer|drempel|zebra|fietspad|fietsenrek|parkeer|verlichting|lantaarn/],
  [
    'ONTMOETING',
    /koffie|eet|kook|maaltijd|soep|ontmoet|huiskamer|buurtkamer|buurthuis|inloop|wandel|brei|naai|bankje|terras|spelletjes|bingo|theehuis|samen/,
  ],
];

/** The type that words tell; null for none. */
export function typeToldBy(words: string): InitiativeType | null {
  const folded = fold(words);
  return TYPES.find(([, tells]) => tells.test(folded))?.[0] ?? null;
}
