/** All that a report is made of; chapters turn it into blocks. */

import type { Codebook } from '../model/codebook.js';
import type { Quote } from '../model/coding.js';
import type { Basis, Comparison } from '../model/comparison.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';

export interface ReportContent {
  readonly project: Project;
  readonly codebook: Codebook;
  readonly respondents: readonly Respondent[];
  /** How many interviews were held; a group interview is one. */
  readonly interviews: number;
  /** First and last ISO date of the interviews, or null when no dates were filled in. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly basis: Basis;
  /** What a reader must know when texts or codebook changed since the coding; null when all is up to date. */
  readonly stale: string | null;
  readonly comparison: Comparison;
  /** Chosen quotes by code. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}
