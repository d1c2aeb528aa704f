/** All that a report is made of; chapters turn it into blocks. */

import type { Codebook } from '../model/codebook.js';
import type { Basis, Comparison } from '../model/comparison.js';
import type { Disclosed, DisclosedQuotes } from '../model/disclosed.js';
import type { Advice } from '../model/errors.js';
import type { GroupName, Profile, SimilarPair, ThemeFinding, WijkPortrait } from '../model/findings.js';
import type { Method } from '../model/method.js';
import type { Audience } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { ReportState, Reviewing } from '../model/report-state.js';
import type { SummarySubject } from '../model/summary.js';
import type { WijkFacts } from '../model/wijk-facts.js';

export interface ReportContent {
  /** For whom it is written; an internal report says so on every page. */
  readonly audience: Audience;
  /** Whether proposals count, and whether there are places to write in. */
  readonly state: ReportState;
  readonly project: Project;
  readonly codebook: Codebook;
  readonly people: People;
  readonly waiting: WaitingPeople;
  /** How many interviews were held; a group interview is one, and a survey none. */
  readonly interviews: number;
  /** First and last ISO date of the interviews, or null when no dates were filled in. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly basis: Basis;
  /** How far people are with deciding; one for others names no text that waits. */
  readonly reviewing: Reviewing;
  /** What a reader must know when texts or codebook changed since the coding; null when all is up to date. */
  readonly stale: Advice | null;
  readonly comparison: Disclosed<Comparison>;
  /** The groups that the text speaks of; everybody is in one perspective and in one wijk. */
  readonly perspectives: readonly GroupName[];
  /** The perspectives, or coarser ones, that are told apart within wijken; none where those would be too small. */
  readonly perspectivesInWijken: readonly GroupName[];
  readonly wijken: readonly GroupName[];
  /** Ids of perspectives of which this version says nothing; see `Grouping`. */
  readonly leftOut: readonly string[];
  readonly findings: Disclosed<readonly ThemeFinding[]>;
  /** What follows from the findings: what sets groups apart, and which are alike, the most alike first. */
  readonly perspectiveProfiles: readonly Profile[];
  readonly wijkProfiles: readonly Profile[];
  readonly perspectivePairs: readonly SimilarPair[];
  readonly wijkPairs: readonly SimilarPair[];
  /** In the order of wijken.csv; known to everybody, whatever the audience. */
  readonly wijkFacts: readonly WijkFacts[];
  /** What the people of each wijk agree on, and what divides them. */
  readonly portraits: Disclosed<readonly WijkPortrait[]>;
  readonly quotes: DisclosedQuotes;
  /** A quote from each wijk, by its id; none where nobody of it may be quoted as being of it. */
  readonly voices: DisclosedQuotes;
  /** What researchers say of the points of COREQ, by their number. */
  readonly coreq: ReadonlyMap<number, string>;
  readonly method: Method;
  /** The counts for the appendices, in public about larger groups. */
  readonly appendix: Disclosed<Comparison>;
  /** The text of the topic guide; null when there is none. */
  readonly guide: string | null;
  /** The picture of who made it; null for none. */
  readonly logo: Logo | null;
  /** What researchers summarised that everybody or a group holds, in the order in which it is told. */
  readonly summaries: readonly GroupText[];
  /** The same of single respondents; none in a report for others. */
  readonly respondentSummaries: readonly RespondentText[];
}

export interface Logo {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpg' | 'svg';
  /** As messages name it. */
  readonly shownAs: string;
}

export interface GroupText {
  readonly subject: SummarySubject;
  /** Whose view it is, as a heading has it; null for everybody. */
  readonly group: string | null;
  readonly text: string;
}

export interface RespondentText {
  readonly respondent: string;
  /** The label of what it is about. */
  readonly about: string;
  readonly text: string;
}

/** Who was heard and is not counted yet, because nobody looked at what they said; nobody in a working version. */
export interface WaitingPeople {
  readonly people: number;
  /** Ids of the perspectives of which nobody is counted. */
  readonly perspectives: readonly string[];
}

/** How many people, of all who were heard; null for few in a public version. */
export interface People {
  readonly doubleRole: number | null;
  /** Who gave no consent to be quoted. */
  readonly unquoted: number | null;
  /** Who filled in a survey and was not interviewed; null also when few were interviewed. */
  readonly surveyed: number | null;
}
