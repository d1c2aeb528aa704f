/** All that goes into a report, gathered from the project, the store and the analysis. */

import {
  compare,
  findingsOf,
  mentionsOf,
  portraitsOf,
  profilesOf,
  similarPairs,
} from '../../analysis/index.js';
import {
  discloseComparison,
  discloseFindings,
  disclosePortraits,
  discloseQuotes,
  groupNames,
  groupsFor,
  type HeldBack,
  unlessFew,
} from '../../disclosure/index.js';
import { decodeFile } from '../../files/text.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import type { Audience, Grouping, PlannedQuotes } from '../../model/planned.js';
import type { ReportState, Reviewing } from '../../model/report-state.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { readWijkFacts } from '../../project/index.js';
import type { ReportContent } from '../../report/index.js';
import { basisOf, findCodings, type Store } from '../../store/index.js';
import { cautionOnCounts } from '../project/coding-state.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { surveyedOnly, surveyFiles } from '../project/surveyed.js';
import { coreqAnswers } from './coreq.js';
import { logoOf } from './logo.js';
import { methodOf } from './method.js';
import { optionalFile } from './optional-file.js';
import { quotesOf } from './quotes.js';
import { lookedAt, reviewingOf } from './reviewing.js';
import { type ReportedSummaries, summariesFor } from './summaries.js';

export interface Gathered {
  readonly content: ReportContent;
  /** The people, in the groups that the report tells apart. */
  readonly groups: Grouping;
  /** The quotes with the people who say them. */
  readonly quotes: PlannedQuotes;
  /** What is not quoted for others until a person releases it. */
  readonly heldBack: readonly HeldBack[];
  /** How far people are with deciding, with the texts that wait. */
  readonly reviewing: Reviewing;
  /** A line per choice of a quote that is passed over. */
  readonly passedOver: readonly Advice[];
  /** What to look at in what researchers summarised. */
  readonly aboutSummaries: Pick<ReportedSummaries, 'cautions' | 'undecided'>;
}

/**
 * In a working version proposals count too; elsewhere only what people confirmed.
 *
 * @throws UserError when a quote that the researcher chose can't be given.
 */
export function gather(
  here: ProjectFolder,
  codebook: Codebook,
  store: Store,
  cast: readonly CastMember[],
  { audience, state }: { readonly audience: Audience; readonly state: ReportState },
): Gathered {
  const { project } = here;
  const standing = findCodings(store, codebook);
  const codings = state === 'werkversie' ? standing : standing.filter(({ status }) => status === 'bevestigd');
  const all = interviewed(here, cast);
  const counted = state === 'werkversie' ? all : reviewedAmong(here, cast, lookedAt(store, codebook));
  const groups = groupsFor(audience, project, counted);
  const appendixGroups = groupsFor(audience, project, counted, 'bijlage');
  // The version is about these people, and about nobody whom it leaves out.
  const respondents = all.filter(({ perspective }) => !groups.leftOut.includes(perspective));
  const ids = new Set<string | null>(respondents.map(({ id }) => id));
  const files = new Set(cast.filter(({ respondent }) => ids.has(respondent)).map(({ file }) => file));
  const surveys = surveyFiles(store);
  const surveyed = surveyedOnly(respondents, cast, surveys).length;
  const planned = findingsOf(groups, codebook, codings, project.comparing);
  const mentions = mentionsOf(codings, codebook);
  const findings = discloseFindings(planned, groups);
  const portraits = portraitsOf(groups, codebook, planned, codings);
  const { quotes, heldBack, isReleased, voices, passedOver } = quotesOf(
    here,
    planned,
    standing,
    store,
    groups,
    portraits,
    state,
  );
  const reviewing = reviewingOf(store, codebook, cast, standing, (file) => files.has(file));
  const names = groupNames(groups, project);
  const { cautions, undecided, ...written } = summariesFor(store, here, codebook, names, audience);
  const content = {
    audience,
    state,
    project,
    codebook,
    people: {
      doubleRole: unlessFew(respondents.filter(({ doubleRole }) => doubleRole).length, groups),
      unquoted: unlessFew(respondents.filter(({ mayBeQuoted }) => !mayBeQuoted).length, groups),
      surveyed:
        unlessFew(respondents.length - surveyed, groups) === null ? null : unlessFew(surveyed, groups),
    },
    waiting: waitingAmong(respondents, counted),
    interviews: [...files].filter((file) => !surveys.has(file)).length,
    period: periodOf(here, new Set([...files].filter((file) => !surveys.has(file)))),
    basis: basisOf(store, codebook),
    reviewing: audience === 'intern' ? reviewing : { ...reviewing, waiting: [] },
    stale: cautionOnCounts(store, codebook),
    comparison: discloseComparison(compare(groups, codebook, mentions), groups),
    ...names,
    ...written,
    leftOut: groups.leftOut,
    findings,
    perspectiveProfiles: profilesOf(findings, 'perspectives'),
    wijkProfiles: profilesOf(findings, 'wijken'),
    perspectivePairs: similarPairs(findings, 'perspectives'),
    wijkPairs: similarPairs(findings, 'wijken'),
    wijkFacts: wijkFactsOf(here),
    method: methodOf(here, codebook, store, cast, respondents, counted, codings),
    appendix: discloseComparison(compare(appendixGroups, codebook, mentions), appendixGroups),
    guide: guideOf(here),
    portraits: disclosePortraits(portraits, groups),
    coreq: coreqAnswers(here),
    logo: logoOf(here),
    quotes: discloseQuotes(quotes, groups, project, isReleased),
    voices: discloseQuotes(voices, groups, project, isReleased),
  };
  return {
    content,
    groups,
    quotes: withVoices(quotes, voices),
    heldBack,
    reviewing,
    passedOver,
    aboutSummaries: { cautions, undecided },
  };
}

/** Who was heard in a text that somebody looked at: of the others it is not known what they do not say. */
function reviewedAmong(
  here: ProjectFolder,
  cast: readonly CastMember[],
  files: ReadonlySet<string>,
): Respondent[] {
  return interviewed(
    here,
    cast.filter(({ file }) => files.has(file)),
  );
}

function waitingAmong(all: readonly Respondent[], counted: readonly Respondent[]): ReportContent['waiting'] {
  const known = new Set(counted);
  const begun = new Set(counted.map(({ perspective }) => perspective));
  const waiting = all.filter((person) => !known.has(person));
  const perspectives = waiting.map(({ perspective }) => perspective).filter((id) => !begun.has(id));
  return { people: waiting.length, perspectives: [...new Set(perspectives)] };
}

/** All quotes by code. */
function withVoices(quotes: PlannedQuotes, voices: PlannedQuotes): PlannedQuotes {
  const all = new Map(quotes);
  for (const voice of [...voices.values()].flat()) {
    all.set(voice.coding.code, [...(all.get(voice.coding.code) ?? []), voice]);
  }
  return all;
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
