/** What a report is: a working version, a draft, or the final one; and how far people are with what it rests on. */

/**
 * - `werkversie`: for the team, to go on deciding: proposals count, and nothing is said about them in sentences
 * - `concept`: rests on what people confirmed, and has places to write in
 * - `definitief`: what was written and confirmed, without a mark or a place that is open
 */
export const REPORT_STATES = ['werkversie', 'concept', 'definitief'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** How far people are with going through what respondents said. */
export interface Reviewing {
  readonly interviews: ReviewedTexts;
  /** The files that hold answers to a survey. */
  readonly surveys: ReviewedTexts;
  /** Confirmed codings that a program had proposed. */
  readonly accepted: number;
  /** Proposals that people turned down. */
  readonly rejected: number;
  /** Confirmed codings that people made without a proposal. */
  readonly byHand: number;
  /** The texts in which something is left to do, the most proposals first. */
  readonly waiting: readonly WaitingText[];
}

export interface ReviewedTexts {
  readonly all: number;
  /** Those that somebody went through and in which nothing is open. */
  readonly done: number;
}

export interface WaitingText {
  readonly file: string;
  readonly respondents: readonly string[];
  /** Proposals that nobody decided about. */
  readonly open: number;
  readonly confirmed: number;
  readonly rejected: number;
  /** Whether nobody decided anything about it, or went through any of it. */
  readonly isUntouched: boolean;
}
