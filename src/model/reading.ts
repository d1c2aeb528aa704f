/** An interview to be read: its turns with what people and the program made of them, for the researchers only. */

import type { Oordeel } from './coding.js';
import type { Span } from './transcript.js';

export interface Reading {
  readonly project: string;
  /** Their number. */
  readonly respondent: string;
  /** Whom it is about: "R07, verdeler, Moerwijk". */
  readonly title: string;
  readonly interviews: readonly ReadInterview[];
  /** What was noted about the respondent. */
  readonly notes: readonly ReadNote[];
}

export interface ReadInterview {
  readonly file: string;
  readonly turns: readonly ReadTurn[];
}

export interface ReadTurn {
  readonly number: number;
  readonly speaker: string;
  /** From the beginning of the recording; null when the transcript has no times. */
  readonly seconds: number | null;
  readonly isInterviewer: boolean;
  readonly text: string;
  /** In order of place. */
  readonly codings: readonly ReadCoding[];
  readonly notes: readonly ReadNote[];
}

/** A passage with a code; its place is within the turn, in UTF-16 code units, end exclusive. */
export interface ReadCoding extends Span {
  readonly code: string;
  readonly theme: string;
  readonly oordeel: Oordeel | null;
  /** Who confirmed it; null for what the program proposes and nobody decided about. */
  readonly coder: string | null;
}

export interface ReadNote {
  readonly coder: string;
  readonly body: string;
}
