/** Whose texts may no longer be kept or used, in a line each for whoever opens the project. */

import type { Respondent } from '../model/respondent.js';
import { localDay } from '../project/dates.js';
import { listed } from './io.js';

/** Lines with ids only: who took back their consent, and whose term to keep the texts has passed. */
export function aboutConsent(respondents: readonly Respondent[], now: Date): string[] {
  const today = localDay(now);
  const withdrawn = respondents.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id);
  const expired = respondents
    .filter(({ withdrawnOn, keepUntil }) => withdrawnOn === null && keepUntil !== null && keepUntil < today)
    .map(({ id }) => id);
  return [
    ...(withdrawn.length > 0
      ? [
          `Let op, toestemming ingetrokken en dus niet meer meegeteld: ${listed(withdrawn)}. ` +
            `Verwijder de gegevens met: wijkstem forget ${withdrawn[0]}`,
        ]
      : []),
    ...(expired.length > 0
      ? [
          `Let op, de bewaartermijn is voorbij van: ${listed(expired)}. ` +
            `Verwijder de gegevens met: wijkstem forget ${expired[0]}`,
        ]
      : []),
  ];
}
