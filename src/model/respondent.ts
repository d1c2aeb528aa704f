/** A respondent is a person; an appearance says under which label that person speaks in which file. */

export interface Respondent {
  readonly id: string;
  readonly perspective: string;
  readonly wijk: string;
  readonly doubleRole: boolean;
  readonly mayBeQuoted: boolean;
  /** Whether recording the conversation was allowed; null when not filled in. */
  readonly mayBeRecorded: boolean | null;
  /** Whether they may be approached again; null when not filled in. */
  readonly mayBeContacted: boolean | null;
  /** ISO date on which they took back their consent: they no longer count; null when they did not. */
  readonly withdrawnOn: string | null;
  /** ISO date after which the texts must be gone, or null when none was agreed. */
  readonly keepUntil: string | null;
  /** What the project's own columns say, by column; empty where nothing is filled in. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Appearance {
  readonly respondent: string;
  /** Path below the folder of interviews, with forward slashes. */
  readonly file: string;
  /** Speaker label in that file; null stands for its only speaker who is not an interviewer. */
  readonly speaker: string | null;
  /** ISO date of the interview, or null when not filled in. */
  readonly date: string | null;
}

/** Who a speaker label in a file stands for. */
export interface CastMember {
  readonly file: string;
  readonly speaker: string;
  readonly role: Role;
  readonly respondent: string | null;
}

/**
 * - `onbekend`: neither an interviewer nor mapped to a respondent yet
 * - `vertrokken`: a respondent who took back their consent or was forgotten; nothing that they say counts
 */
export type Role = 'interviewer' | 'respondent' | 'onbekend' | 'vertrokken';
