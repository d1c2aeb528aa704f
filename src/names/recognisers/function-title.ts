/** Functions that one person has: "de voorzitter van de speeltuinvereniging". A person decides whether they give somebody away. */

import type { Find } from '../kinds.js';
import { ROLE } from '../lexicon.js';
import { type Reading, tokensThatAre } from '../reading.js';

const UNIQUE =
  /^(?:voorzitter|penningmeester|secretaris|directeur|directrice|wijkmanager|wijkregisseur|stadsdeeldirecteur|huismeester|beheerder|beheerster|conciërge|concierge|imam|dominee|pastoor|opbouwwerker|opbouwwerkster|juryvoorzitter)$/;

export function functionTitles(reading: Reading): Find[] {
  return tokensThatAre(reading, ROLE).flatMap((token): Find[] => {
    const isThe = reading.word(token - 1) === 'de' && UNIQUE.test(reading.word(token));
    if (!isThe || reading.word(token + 1) !== 'van') return [];
    let last = token + 2;
    if (/^(?:de|het|onze|deze|die)$/.test(reading.word(last))) last += 1;
    if (last >= reading.length) return [];
    const [start, end] = [reading.starts[token] as number, reading.ends[last] as number];
    return [{ kind: 'FUNCTIE', certainty: 'twijfel', start, end }];
  });
}
