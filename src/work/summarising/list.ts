/** The summaries that a person asks for: by whose view they are and by what they are about. */

import type { Codebook } from '../../model/codebook.js';
import { isHeldBy, type Summary, type SummaryHolder } from '../../model/summary.js';
import { type CodingFilter, summaries } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { aboutNow, codesAbout } from './columns.js';

/** None of who took back their consent. @throws UserError when nothing was imported yet. */
export function listSummaries(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
): Promise<readonly Summary[]> {
  return withStore(here, 'read', (store) =>
    aboutNow(summaries(store), codebook).filter(
      ({ holder, subject }) =>
        (holder.kind === 'groep' || !here.gone.has(holder.respondent)) &&
        isOfThem(holder, filter, here) &&
        (filter.codes === undefined ||
          (codesAbout(subject, codebook)?.some((code) => filter.codes?.includes(code)) ?? false)),
    ),
  );
}

/** Of a group only when the filter names it: what everybody holds is not what noord holds. */
function isOfThem(
  holder: SummaryHolder,
  { respondents, perspectives, wijken }: CodingFilter,
  here: ProjectFolder,
): boolean {
  const has = (wanted: readonly string[] | undefined, id: string | null): boolean =>
    wanted === undefined || (id !== null && wanted.includes(id));
  if (holder.kind === 'groep') {
    return respondents === undefined && has(perspectives, holder.perspective) && has(wijken, holder.wijk);
  }
  const person = here.respondents.find((one) => isHeldBy(holder, one));
  return (
    has(respondents, holder.respondent) &&
    has(perspectives, person?.perspective ?? null) &&
    has(wijken, person?.wijk ?? null)
  );
}
