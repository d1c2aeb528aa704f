/** Whose texts may no longer be kept or used, in a line each for whoever opens the project. */

import { listed } from '../../language/phrases.js';
import type { Respondent } from '../../model/respondent.js';
import { localDay } from '../../project/dates.js';
import type { Forgotten } from '../../project/forgotten.js';

/** Lines with ids only: who took back their consent, whose term to keep the texts has passed, and who is half forgotten. */
export function aboutConsent(
  respondents: readonly Respondent[],
  forgotten: readonly Forgotten[],
  now: Date,
): string[] {
  const today = localDay(now);
  const known = new Set(forgotten.map(({ respondent }) => respondent));
  const begun = forgotten.filter(({ isDone }) => !isDone).map(({ respondent }) => respondent);
  const here = respondents.filter(({ id }) => !known.has(id));
  const withdrawn = here.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id);
  const expired = here
    .filter(({ withdrawnOn, keepUntil }) => withdrawnOn === null && keepUntil !== null && keepUntil < today)
    .map(({ id }) => id);
  return [
    ...begun.map(
      (id) => `Let op, het vergeten van ${id} is niet afgemaakt. Typ nog eens: wijkstem forget ${id} --ja`,
    ),
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
