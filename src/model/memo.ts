/** Memos: what a coder wants to remember about a passage, a code, a respondent or the project. */

import type { Attention } from './coding.js';
import type { Span } from './transcript.js';

/** What a memo is about; the memo of a decision was written while deciding, and stays with it. */
export const MEMO_KINDS = ['project', 'code', 'respondent', 'passage', 'beslissing'] as const;
export type MemoKind = (typeof MEMO_KINDS)[number];

export interface Memo {
  readonly id: string;
  readonly kind: MemoKind;
  readonly coder: string;
  /** When it was written, ISO 8601 in UTC; null for the memo of a decision. */
  readonly written: string | null;
  readonly body: string;
  /** The code that it is about, also when it is about a passage with that code; null for none. */
  readonly code: string | null;
  /** Whom it is about, or who speaks in the passage; null for nobody, or when nobody knows who speaks. */
  readonly respondent: string | null;
  /** Null when it is not about a passage. */
  readonly passage: MemoPassage | null;
}

export interface MemoPassage extends Span {
  readonly file: string;
  readonly turn: number;
  /** The words as they are now, or as they were when they are gone. */
  readonly text: string;
  /** What a correction did to the words; null when nothing. */
  readonly attention: Attention | null;
}

/** What a new memo is about. */
export type MemoTarget =
  | { readonly kind: 'project' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'respondent'; readonly respondent: string }
  | ({ readonly kind: 'passage' } & MemoPlace);

/** A place in a text of the store, with the code that stands there when it was chosen by its coding. */
export interface MemoPlace extends Span {
  readonly revision: number;
  readonly turn: number;
  readonly code: string | null;
}
