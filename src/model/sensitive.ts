/** Sensitive passages: what may hurt a person when others read it, after articles 9 and 10 of the AVG, and debts. */

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

/** What a named coder decided about a passage: whether it may be quoted. Where coders differ it may not. */
export interface QuotingDecision extends Span {
  readonly turn: number;
  readonly allowed: boolean;
  readonly coder: string;
}
