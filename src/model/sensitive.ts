/** Sensitive passages: what a person may be hurt by when others read it, after articles 9 and 10 of the AVG, and debts. */

import type { Attention } from './coding.js';
import type { Span } from './transcript.js';

export const SENSITIVE_KINDS = [
  'gezondheid',
  'geloof',
  'afkomst',
  'seksualiteit',
  'politiek',
  'schulden',
  'strafbaar',
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** A sentence of a turn that speaks of something sensitive, as far as a program can tell. */
export interface SensitivePassage extends Span {
  readonly turn: number;
  readonly kinds: readonly SensitiveKind[];
}

/** What a named coder decided about a passage: whether it may be quoted. */
export interface Release extends Span {
  readonly turn: number;
  readonly mayBeQuoted: boolean;
  readonly coder: string;
}

/** A sensitive passage as the store has it, with what coders decided about it. */
export interface StoredSensitive extends SensitivePassage {
  readonly file: string;
  readonly respondent: string | null;
  readonly text: string;
  readonly releases: readonly StoredRelease[];
}

export interface StoredRelease extends Release {
  readonly id: string;
  readonly attention: Attention | null;
}
