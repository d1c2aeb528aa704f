/** Codings: what a program suggests and what a person decides about a passage. */

import type { Respondent } from './respondent.js';
import type { Span } from './transcript.js';

export const OORDELEN = ['positief', 'negatief', 'gemengd', 'neutraal'] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** A passage with a copy of its text, so that a shift can be detected. */
export interface Fragment extends Span {
  readonly turn: number;
  readonly text: string;
}

/** One place where a term of the codebook was found. */
export interface Evidence extends Span {
  readonly term: string;
}

export type Strength = 'zwak' | 'sterk';

/** How codings are proposed: the terms alone, or likeness to the codebook and to what people coded, beside the terms. */
export const METHODS = ['termen', 'gelijkenis'] as const;
export type Method = (typeof METHODS)[number];

/** What proposed a coding: a way of proposing, or a language model that pointed at the words. */
export const SOURCES = [...METHODS, 'taalmodel'] as const;
export type Source = (typeof SOURCES)[number];

/** From this probability on a suggestion is strong. */
const STRONG_FROM = 0.5;

/** @param probability from 0 to 1 */
export function strengthAt(probability: number): Strength {
  return probability >= STRONG_FROM ? 'sterk' : 'zwak';
}

/** Why a code was proposed by likeness: what weighed most. */
export interface Why {
  /** Words of the turn, the heaviest first. */
  readonly said: readonly string[];
  /** Words of the question, likewise. */
  readonly asked: readonly string[];
  /** The terms that hit in the turn. */
  readonly terms: readonly string[];
  /** The turn that people gave this code and that is most like it; null when there is none, or no longer. */
  readonly like: { readonly file: string; readonly turn: number } | null;
}

/** A coding that a program proposes; it has no coder. */
export interface Suggestion {
  readonly code: string;
  readonly fragment: Fragment;
  readonly evidence: readonly Evidence[];
  readonly source: Source;
  /** How likely a coder gives this code here, from 0 to 1; null from the terms alone, which do not tell. */
  readonly probability: number | null;
  /** Follows from the probability where there is one, otherwise from the terms. */
  readonly strength: Strength;
  /** Null from the terms alone, whose evidence says it all. */
  readonly why: Why | null;
  /** How the speaker seems to value what the code is about; null when the words leave it open. */
  readonly oordeel: Oordeel | null;
}

export type Verdict = 'bevestigd' | 'verworpen';

/** What a named coder decided about a code on a passage. A program never changes it. */
export interface Decision extends Span {
  readonly code: string;
  readonly verdict: Verdict;
  readonly oordeel: Oordeel | null;
  readonly coder: string;
  /** What the coder wants to remember about it; empty for nothing. */
  readonly memo: string;
  /** Whether it settles a difference between coders: then it counts, and theirs no longer do. */
  readonly settles: boolean;
  /** What the coder decided before seeing proposals or what others decided, also when they revised it later; null for nothing. */
  readonly blind: Verdict | null;
}

/** What a correction of the text did to the words of a passage. */
export type Attention = 'gewijzigd' | 'verdwenen';

/** What a person decided about, which no correction loses. */
export interface Kept {
  readonly words: string;
  /** The label of who said them, as the current text calls that speaker. */
  readonly speaker: string;
}

/** Where a passage of an earlier text is in a corrected one, within a turn of it. */
export interface PlaceNow extends Span {
  /** The number of the turn. */
  readonly turn: number;
  /**
   * - null: the same words by the same speaker, wherever they stand now
   * - `gewijzigd`: the passage is there with other words in it, or its words may be the same ones and may not
   * - `verdwenen`: too little of it is left; the span is a turn near where it stood, of the same speaker if there is one
   */
  readonly attention: Attention | null;
  /** What was decided about, until a person looks; null when it stands there. */
  readonly kept: Kept | null;
  /** What is left in one turn of a passage that is gone. */
  readonly scrap: (Span & { readonly turn: number }) | null;
}

/** A decision that a person must look at again, because the text was corrected or the codebook lost its code. */
export interface WaitingDecision {
  readonly id: string;
  readonly code: string;
  readonly verdict: Verdict;
  readonly coder: string;
  /** What a correction did to the words; null when nothing. */
  readonly attention: Attention | null;
  readonly isCodeGone: boolean;
  /** The words as they are now, or as they were when they are gone. */
  readonly text: string;
  readonly turn: number;
  readonly file: string;
  readonly respondent: string | null;
}

/** Whether a coding that counts was confirmed by a person or is still a program's proposal. */
export type CodingStatus = 'bevestigd' | 'voorstel';

/** A coding that counts, with who said it: the row that fragments, comparisons and quotes are made of. */
export interface Coding {
  readonly id: string;
  readonly code: string;
  readonly respondent: string;
  readonly file: string;
  readonly turn: number;
  readonly fragment: Span & { readonly text: string };
  readonly strength: Strength;
  readonly status: CodingStatus;
  /** A person's judgement when the coding is confirmed, otherwise the program's proposal; null when there is none. */
  readonly oordeel: Oordeel | null;
  /**
   * Whether the words may be printed for others: the person agreed to be quoted, and nothing in them is sensitive, or a
   * coder released it. Everything that is written for others asks this, and nothing else.
   */
  readonly quotable: boolean;
  /** Whether a coder marked its words, or a part of them, as apt for a quote: among what may be quoted such words come first. */
  readonly apt: boolean;
}

/** A coding chosen to be quoted, with the person who said it. */
export interface Quote {
  readonly coding: Coding;
  readonly respondent: Respondent;
  /** What is printed: the text of the fragment, with […] for what was left out. */
  readonly text: string;
}
