/** What the codings show about each theme and code, in people: what the sentences of the report are built from. */

import type { Oordeel } from './coding.js';
import type { Axis } from './matrix.js';

/** A group of people whom the report compares: a perspective, several perspectives together, or a wijk. */
export interface GroupName extends Axis {
  /** As it stands in a sentence: "verdelers", "Moerwijk". */
  readonly inText: string;
  /** How many people of it were interviewed. */
  readonly interviewed: number;
}

/** How many people of a group mention something, and how they value it; a person counts once. */
export interface GroupFinding {
  /** The id of the group in the grouping of the report. */
  readonly group: string;
  readonly interviewed: number;
  readonly mentions: number;
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  /** How many give an oordeel. */
  readonly judged: number;
  /** Ids of the codings that these counts rest on. */
  readonly evidence: readonly string[];
}

/** The same for everybody, for each perspective and for each wijk, in the order of the project. */
export interface Finding {
  readonly all: GroupFinding;
  readonly perspectives: readonly GroupFinding[];
  readonly wijken: readonly GroupFinding[];
}

export interface CodeFinding extends Finding {
  readonly code: Axis;
  /** Ids of the research questions that the code helps to answer. */
  readonly questions: readonly string[];
  /** What is worth saying, the most telling first. */
  readonly points: readonly Point[];
  /** Hardly anybody mentions it, or nobody: it gets no paragraph of its own. */
  readonly minor: boolean;
}

/** A theme has no oordelen of its own: those of its codes are about different things. */
export interface ThemeFinding extends Finding {
  readonly theme: Axis;
  /** In the order of the codebook. */
  readonly codes: readonly CodeFinding[];
}

export interface Counted {
  readonly mentions: number;
  readonly interviewed: number;
}

/** Something worth saying about a code. */
export type Point =
  /** One perspective is rather positive, another rather negative. */
  | { readonly kind: 'opposed'; readonly positive: string; readonly negative: string }
  /** A group mentions it far more often than all others together. */
  | {
      readonly kind: 'distinctive';
      readonly by: 'perspective' | 'wijk';
      readonly group: string;
      readonly rest: Counted;
    }
  /** Nearly all who give an oordeel give the same. */
  | { readonly kind: 'agreed'; readonly oordeel: 'positief' | 'negatief' }
  /** Of those who give an oordeel many are positive and many negative. */
  | { readonly kind: 'split' }
  /** Most people mention it, in every perspective. */
  | { readonly kind: 'shared' }
  /** Perspectives in which nobody mentions what many others do. */
  | { readonly kind: 'absent'; readonly groups: readonly string[] };

/** What a group mentions more, and less, often than all other groups together. */
export interface Profile {
  readonly group: string;
  readonly more: readonly Contrast[];
  readonly less: readonly Contrast[];
}

export interface Contrast {
  readonly code: Axis;
  readonly own: Counted;
  readonly rest: Counted;
  readonly evidence: readonly string[];
}

/** How alike two groups are in what they mention. */
export interface SimilarPair {
  readonly groups: readonly [string, string];
  /** From 0 to 1. */
  readonly similarity: number;
}
