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

/**
 * Whether a passage may be quoted: never, or well, or by preference, since it says it well. In a report `graag` comes
 * before `mag`.
 */
export const QUOTABILITIES = ['nooit', 'mag', 'graag'] as const;
export type Quotability = (typeof QUOTABILITIES)[number];

/** What a named coder decided about quoting a passage. Where coders differ on whether it may, it may not. */
export interface QuotingDecision extends Span {
  readonly turn: number;
  readonly quotability: Quotability;
  readonly coder: string;
}

/** Whether that releases the passage, for all that is sensitive in it. */
export function isAllowed({ quotability }: Pick<QuotingDecision, 'quotability'>): boolean {
  return quotability !== 'nooit';
}
