/** All that goes into a report, gathered from the project, the store and the analysis. */

import { compare, findingsOf, mentionsOf, profilesOf, similarPairs } from '../../analysis/index.js';
import {
  discloseComparison,
  discloseFindings,
  discloseQuotes,
  groupNames,
  groupsFor,
  unlessFew,
} from '../../disclosure/index.js';
import { decodeFile } from '../../files/text.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import type { Audience, Grouping, PlannedQuotes } from '../../model/planned.js';
import type { CastMember } from '../../model/respondent.js';
import { readWijkFacts } from '../../project/index.js';
import type { ReportContent } from '../../report/index.js';
import { basisOf, findCodings, type Store } from '../../store/index.js';
import { cautionOnCounts } from '../project/coding-state.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { surveyedOnly, surveyFiles } from '../project/surveyed.js';
import { methodOf } from './method.js';
import { optionalFile } from './optional-file.js';
import { quotesOf } from './quotes.js';

export interface Gathered {
  readonly content: ReportContent;
  /** The people, in the groups that the report tells apart. */
  readonly groups: Grouping;
  /** The quotes with the people who say them. */
  readonly quotes: PlannedQuotes;
  /** A line per choice of a quote that is passed over. */
  readonly passedOver: readonly Advice[];
}

/** @throws UserError when a quote that the researcher chose can't be given. */
export function gather(
  here: ProjectFolder,
  codebook: Codebook,
  store: Store,
  cast: readonly CastMember[],
  audience: Audience,
): Gathered {
  const { project } = here;
  const codings = findCodings(store, codebook);
  const respondents = interviewed(here, cast);
  const files = new Set(cast.filter(({ respondent }) => respondent !== null).map(({ file }) => file));
  const surveys = surveyFiles(store);
  const surveyed = surveyedOnly(respondents, cast, surveys).length;
  const groups = groupsFor(audience, project, respondents);
  const appendixGroups = groupsFor(audience, project, respondents, 'bijlage');
  const planned = findingsOf(groups, codebook, codings, project.comparing);
  const mentions = mentionsOf(codings, codebook);
  const findings = discloseFindings(planned, groups);
  const { quotes, passedOver } = quotesOf(here, planned, codings, store, groups);
  const content = {
    audience,
    project,
    codebook,
    people: {
      doubleRole: unlessFew(respondents.filter(({ doubleRole }) => doubleRole).length, groups),
      unquoted: unlessFew(respondents.filter(({ mayBeQuoted }) => !mayBeQuoted).length, groups),
      surveyed:
        unlessFew(respondents.length - surveyed, groups) === null ? null : unlessFew(surveyed, groups),
    },
    interviews: [...files].filter((file) => !surveys.has(file)).length,
    period: periodOf(here, files),
    basis: basisOf(store, codebook),
    stale: cautionOnCounts(store, codebook),
    comparison: discloseComparison(compare(groups, codebook, mentions), groups),
    ...groupNames(groups, project),
    findings,
    perspectiveProfiles: profilesOf(findings, 'perspectives'),
    wijkProfiles: profilesOf(findings, 'wijken'),
    perspectivePairs: similarPairs(findings, 'perspectives'),
    wijkPairs: similarPairs(findings, 'wijken'),
    wijkFacts: wijkFactsOf(here),
    method: methodOf(here, codebook, store, cast, respondents, codings),
    appendix: discloseComparison(compare(appendixGroups, codebook, mentions), appendixGroups),
    guide: guideOf(here),
    quotes: discloseQuotes(quotes, groups, project),
  };
  return { content, groups, quotes, passedOver };
}

function wijkFactsOf(here: ProjectFolder): ReportContent['wijkFacts'] {
  const bytes = optionalFile(here, 'wijkFacts');
  return bytes === null ? [] : readWijkFacts(bytes, here.project, here.project.paths.wijkFacts);
}

function guideOf(here: ProjectFolder): string | null {
  const bytes = optionalFile(here, 'guide');
  return bytes === null ? null : decodeFile(bytes, here.project.paths.guide);
}

function periodOf({ appearances }: ProjectFolder, files: ReadonlySet<string>): ReportContent['period'] {
  const dates = appearances
    .flatMap(({ file, date }) => (date !== null && files.has(file) ? [date] : []))
    .sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
