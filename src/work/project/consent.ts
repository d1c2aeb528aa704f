/** Whose texts may no longer be kept or used, in a line each for whoever opens the project. */

import { enumerate } from '../../language/phrases.js';
import type { Advice } from '../../model/errors.js';
import type { Respondent } from '../../model/respondent.js';
import type { Forgotten } from '../../project/index.js';
import { localDay } from '../../project/index.js';

/** Lines with ids only: who took back their consent, whose term to keep the texts has passed, and who is half forgotten. */
export function aboutConsent(
  respondents: readonly Respondent[],
  forgotten: readonly Forgotten[],
  now: Date,
): Advice[] {
  const today = localDay(now);
  const known = new Set(forgotten.map(({ respondent }) => respondent));
  const begun = forgotten.filter(({ isDone }) => !isDone).map(({ respondent }) => respondent);
  const here = respondents.filter(({ id }) => !known.has(id));
  const withdrawn = here.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id);
  const expired = here
    .filter(({ withdrawnOn, keepUntil }) => withdrawnOn === null && keepUntil !== null && keepUntil < today)
    .map(({ id }) => id);
  return [
    ...begun.map((id) => ({
      text: `Let op, het vergeten van ${id} is niet afgemaakt.`,
      next: { how: 'Typ nog eens', command: 'forget', options: [id, '--ja'] },
    })),
    ...removable('Let op, toestemming ingetrokken en dus niet meer meegeteld', withdrawn),
    ...removable('Let op, de bewaartermijn is voorbij van', expired),
  ];
}

function removable(what: string, ids: readonly string[]): Advice[] {
  const [first] = ids;
  if (first === undefined) return [];
  const next = { how: 'Verwijder de gegevens met', command: 'forget', options: [first] };
  return [{ text: `${what}: ${enumerate(ids)}.`, next }];
}
