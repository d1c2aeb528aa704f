/** What stands on the screen about names, in words. */

import { counted } from '../../../language/numbers.js';
import type { Kind } from '../../../model/identifying.js';
import type { Choice } from '../../../work/naming/decided.js';
import type { ForetoldResult } from '../../../work/naming/screen-result.js';

export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  PERSOON: 'persoon',
  FUNCTIE: 'functie',
  ADRES: 'adres',
  POSTCODE: 'postcode',
  TELEFOON: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'website',
  BSN: 'burgerservicenummer',
  IBAN: 'rekeningnummer',
  DATUM: 'datum',
  LEEFTIJD: 'leeftijd',
  ORGANISATIE: 'organisatie',
  INITIATIEF: 'initiatief',
  KENTEKEN: 'kenteken',
};

const DECIDED: Readonly<Record<Choice, string>> = {
  vervang: 'vervangen',
  'vervang overal': 'overal vervangen',
  'laat staan': 'blijft staan',
  'zelfde als': 'zelfde als',
};

export function decidedInWords(choice: Choice, as: string | null): string {
  return as === null ? DECIDED[choice] : `${DECIDED[choice]} ${as}`;
}

export function placesInWords(places: number, interviews: number): string {
  return `${counted(places, 'plaats', 'plaatsen')} in ${counted(interviews, 'gesprek', 'gesprekken')}`;
}

/** What a decision touches, the most important first. */
export function touchedInWords(told: ForetoldResult): readonly string[] {
  const {
    raakt,
    buiten_de_rij,
    blijft_staan,
    andere_woorden,
    coderingen,
    memos,
    samenvattingen,
    zonder_bron,
  } = told;
  const lines = [
    raakt.plaatsen === 0 ? 'raakt geen plaatsen' : `raakt ${placesInWords(raakt.plaatsen, raakt.interviews)}`,
  ];
  if (buiten_de_rij > 0)
    lines.push(`${counted(buiten_de_rij, 'daarvan is', 'daarvan zijn')} hier niet meegeteld`);
  if (blijft_staan.plaatsen > 0) {
    lines.push(
      `hetzelfde woord blijft staan op ${placesInWords(blijft_staan.plaatsen, blijft_staan.interviews)}`,
    );
  }
  if (andere_woorden.plaatsen > 0) {
    lines.push(
      `ook andere woorden veranderen, op ${placesInWords(andere_woorden.plaatsen, andere_woorden.interviews)}`,
    );
  }
  if (coderingen.andere_woorden > 0) {
    lines.push(`verandert de woorden van ${counted(coderingen.andere_woorden, 'codering', 'coderingen')}`);
  }
  if (coderingen.nakijken > 0) {
    lines.push(`daarna kijkt u ${counted(coderingen.nakijken, 'codering', 'coderingen')} na`);
  }
  const written = [
    ...(memos > 0 ? [counted(memos, 'memo', 'memo’s')] : []),
    ...(samenvattingen > 0 ? [counted(samenvattingen, 'samenvatting', 'samenvattingen')] : []),
  ];
  if (written.length > 0) lines.push(`het woord staat ook in ${written.join(' en ')}; pas die zelf aan`);
  if (zonder_bron.length > 0) {
    lines.push(
      `${counted(zonder_bron.length, 'gesprek is', 'gesprekken zijn')} niet meegeteld, omdat het bestand er niet is`,
    );
  }
  return lines;
}
