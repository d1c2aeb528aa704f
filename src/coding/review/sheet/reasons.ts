/** Why a row is refused, in words for whoever filled it in: what is wrong and what to do. */

import type { StoredDecision } from '../../../model/review.js';
import { notOneCode } from '../../codebook/find-code.js';
import type { Reason } from '../reason.js';
import type { Request } from '../request.js';

export interface Teller {
  readonly coder: string;
  /** Number of the row that a request stands in, by the index of the request. */
  readonly rowOf: (request: number) => number;
}

export function reasonInWords(reason: Reason, { about }: Request, { coder, rowOf }: Teller): string {
  switch (reason.why) {
    case 'no such file':
      return 'het bestand van deze rij is niet (meer) ingelezen. Controleer de kolom bestand.';
    case 'no such turn':
      return 'deze beurt is niet (meer) van een respondent. Exporteer opnieuw.';
    case 'passage gone':
      return about === 'quoting'
        ? 'mag_citeren: deze passage staat niet (meer) in de tekst. Exporteer opnieuw.'
        : 'deze passage staat niet meer in de tekst. Exporteer opnieuw.';
    case 'passage twice':
      return about === 'quoting'
        ? 'mag_citeren: deze passage staat meer dan één keer in de tekst. Exporteer opnieuw.'
        : 'deze passage is veranderd en staat nu meer dan één keer in de tekst. Exporteer opnieuw.';
    case 'words absent':
      return 'woorden: deze staan niet in de beurt. Kopieer ze uit de tekst.';
    case 'words twice':
      return 'woorden: deze staan meer dan één keer in de beurt. Neem er meer woorden omheen over.';
    case 'not one code':
      return notOneCode(reason.written, reason.choices);
    case 'other code shown':
      return 'de kolom code is veranderd. Zet een andere code in andere_code.';
    case 'same code given':
      return 'andere_code: dit is de code van de rij zelf. Noem een andere.';
    case 'code gone':
      return 'de code van deze rij bestaat niet meer. Noem de nieuwe in andere_code.';
    case 'other verdict':
      return (
        `dit is een ${reason.decision.verdict === 'verworpen' ? 'afwijzing' : 'bevestiging'}, en dat blijft het onder een andere code. ` +
        'Laat besluit en oordeel leeg om de beslissing mee te nemen, of vul alleen nee in om haar te laten vervallen.'
      );
    case 'held otherwise':
      return (
        `over de code ${reason.decision.code} op deze passage is al anders beslist: ${standingText([reason.decision])}. ` +
        'Vul alleen nee in om de oude beslissing te laten vervallen.'
      );
    case 'of another coder':
      return 'deze beslissing is van een andere codeur. Exporteer uw eigen beslissingen met --beslist.';
    case 'changed':
      return (
        `deze passage is intussen veranderd (in het bestand versie ${shown(reason.seen)}, nu ${reason.now}: ` +
        `${standingText(reason.standing)}). ${again(reason.standing, coder)}`
      );
    case 'over':
      return `wat deze rij toonde, is intussen anders beslist. ${again([], coder)}`;
    case 'decided already':
      return (
        `over de code ${reason.decision.code} op deze passage is al beslist: ${standingText([reason.decision])}. ` +
        again([reason.decision], coder)
      );
    case 'opposed':
      return `rij ${rowOf(reason.by)} beslist anders over dezelfde passage en code. Laat één van beide staan.`;
  }
}

/** A version that was edited away is not repeated. */
function shown(version: string): string {
  return /^[a-p]{6}$/.test(version) ? version : '?';
}

function standingText(standing: readonly StoredDecision[]): string {
  if (standing.length === 0) return 'nog niet beoordeeld';
  return standing
    .map(({ verdict, coder, oordeel }) => `${verdict} door ${coder}${oordeel === null ? '' : `, ${oordeel}`}`)
    .join('; ');
}

function again(standing: readonly StoredDecision[], coder: string): string {
  return standing.some((decision) => decision.coder === coder)
    ? 'Exporteer opnieuw; eigen beslissingen herziet u met --beslist.'
    : 'Exporteer opnieuw.';
}
