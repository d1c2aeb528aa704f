/** What the counts rest on, as the cover and the chapter on the approach say it. */

import { number } from '../language/numbers.js';
import type { ReportContent } from './content.js';

/** How much a person confirmed; a reader must know this before any number. */
export function basisText({ basis, stale }: ReportContent): string {
  return stale === null ? confirmedText(basis) : `${stale.text} ${confirmedText(basis)}`;
}

function confirmedText(basis: ReportContent['basis']): string {
  const total = basis.confirmed + basis.open;
  if (total === 0) return 'Er zijn nog geen coderingen.';
  if (basis.confirmed === 0) {
    return (
      `Geen van de ${number(total)} coderingen is door een onderzoeker bevestigd. Alle aantallen in dit concept berusten op ` +
      'voorstellen van het programma en kunnen dus fouten bevatten, in beide richtingen.'
    );
  }
  const isOrAre = basis.confirmed === 1 ? 'is' : 'zijn';
  return `Van de ${number(total)} coderingen ${isOrAre} er ${number(basis.confirmed)} door een onderzoeker bevestigd.${openText(basis)}`;
}

function openText({ open }: ReportContent['basis']): string {
  if (open === 0) return '';
  return open === 1
    ? ' De andere is een voorstel van het programma dat nog niemand beoordeelde; het telt in dit concept mee.'
    : ` De andere ${number(open)} zijn voorstellen van het programma die nog niemand beoordeelde; ze tellen in dit concept mee.`;
}
