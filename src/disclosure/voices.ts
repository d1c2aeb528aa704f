/** Who may be quoted as somebody of a wijk. */

import type { Grouping } from '../model/planned.js';
import type { PrivacyRules } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { lookalikesIn } from './lookalikes.js';

/**
 * Internally everybody. In public who shares perspective and wijk with enough people, and whose perspective may be named
 * beside a wijk: where perspectives stand together it may not, as it may not in the source of a quote.
 */
export function mayStandForWijk(
  groups: Grouping,
  { neverWithWijk }: Pick<PrivacyRules, 'neverWithWijk'>,
): (person: Respondent) => boolean {
  if (groups.audience === 'intern') return () => true;
  const allowed = new Set(
    lookalikesIn(groups)
      .filter(({ id, members }) => {
        const perspectives = id.slice(0, id.indexOf('@')).split('+');
        return (
          members.length >= groups.threshold &&
          perspectives.length === 1 &&
          !perspectives.some((one) => neverWithWijk.includes(one))
        );
      })
      .flatMap(({ members }) => members),
  );
  return (person) => allowed.has(person);
}
