/** Why something can't be done at the desk, in words for who sits there. */

import type { Reason } from '../../coding/review/index.js';
import type { StoredDecision } from '../../model/review.js';

export function reasonAtDesk(reason: Reason): string {
  switch (reason.why) {
    case 'no such file':
    case 'no such turn':
      return 'Dit gesprek is intussen opnieuw ingelezen. Bekijk de beurt opnieuw.';
    case 'passage gone':
    case 'passage twice':
    case 'words absent':
    case 'words twice':
      return 'Deze woorden staan niet (meer) op die plaats. Kies ze opnieuw.';
    case 'not one code':
      return 'Deze code staat niet in het codeboek. Kies een andere.';
    case 'other code shown':
    case 'same code given':
      return 'Kies een andere code dan die er al staat.';
    case 'code gone':
      return 'Deze code bestaat niet meer. Kies een andere.';
    case 'other verdict':
      return reason.decision.verdict === 'verworpen'
        ? 'Dit is een afwijzing, en dat blijft het ook onder een andere code.'
        : 'Dit is een bevestiging, en dat blijft het ook onder een andere code.';
    case 'held otherwise':
      return `Over de andere code is op deze passage al anders beslist: ${standing([reason.decision])}.`;
    case 'of another coder':
      return 'Dit besliste een andere codeur. Codeer de woorden zelf, of los het verschil samen op.';
    case 'changed':
      return `Dit is intussen veranderd: ${standing(reason.standing)}. Kijk nog eens.`;
    case 'over':
      return 'Hierover is intussen anders beslist. Kijk nog eens.';
    case 'decided already':
      return `Hierover is al beslist: ${standing([reason.decision])}. Kijk nog eens.`;
    case 'opposed':
      return 'Twee beslissingen spreken elkaar tegen. Neem er een.';
  }
}

function standing(decisions: readonly StoredDecision[]): string {
  if (decisions.length === 0) return 'het is nog niet beoordeeld';
  return decisions.map(({ verdict, coder }) => `${verdict} door ${coder}`).join('; ');
}
