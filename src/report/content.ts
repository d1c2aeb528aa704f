/** All that a report is made of; chapters turn it into blocks. */

import type { Codebook } from '../model/codebook.js';
import type { Basis, Comparison } from '../model/comparison.js';
import type { Disclosed, DisclosedQuotes } from '../model/disclosed.js';
import type { Advice } from '../model/errors.js';
import type { GroupName, Profile, SimilarPair, ThemeFinding } from '../model/findings.js';
import type { Method } from '../model/method.js';
import type { Audience } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { WijkFacts } from '../model/wijk-facts.js';

export interface ReportContent {
  /** For whom it is written; an internal report says so on every page. */
  readonly audience: Audience;
  readonly project: Project;
  readonly codebook: Codebook;
  readonly people: People;
  /** How many interviews were held; a group interview is one, and a survey none. */
  readonly interviews: number;
  /** First and last ISO date of the interviews, or null when no dates were filled in. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly basis: Basis;
  /** What a reader must know when texts or codebook changed since the coding; null when all is up to date. */
  readonly stale: Advice | null;
  readonly comparison: Disclosed<Comparison>;
  /** The groups that the text speaks of; everybody is in one perspective and in one wijk. */
  readonly perspectives: readonly GroupName[];
  readonly wijken: readonly GroupName[];
  readonly findings: Disclosed<readonly ThemeFinding[]>;
  /** What follows from the findings: what sets groups apart, and which are alike, the most alike first. */
  readonly perspectiveProfiles: readonly Profile[];
  readonly wijkProfiles: readonly Profile[];
  readonly perspectivePairs: readonly SimilarPair[];
  readonly wijkPairs: readonly SimilarPair[];
  /** In the order of wijken.csv; known to everybody, whatever the audience. */
  readonly wijkFacts: readonly WijkFacts[];
  readonly quotes: DisclosedQuotes;
  readonly method: Method;
  /** The counts for the appendices, in public about larger groups. */
  readonly appendix: Disclosed<Comparison>;
  /** The text of the topic guide; null when there is none. */
  readonly guide: string | null;
}

/** How many people, of all who were heard; null for few in a public version. */
export interface People {
  readonly doubleRole: number | null;
  /** Who gave no consent to be quoted. */
  readonly unquoted: number | null;
  /** Who filled in a survey and was not interviewed; null also when few were interviewed. */
  readonly surveyed: number | null;
}
