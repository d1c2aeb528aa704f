/** What the codings show about each theme and code, in people: what the sentences of the report are built from. */

import type { Agreed, Apart, Divided, Judging, Point, Share } from './claims.js';
import type { Axis } from './matrix.js';

export type { Counted } from './claims.js';

/** A group of people whom the report compares: a perspective, several perspectives together, or a wijk. */
export interface GroupName extends Axis {
  /** As it stands in a sentence: "verdelers", "Moerwijk". */
  readonly inText: string;
  /** How many people of it were interviewed. */
  readonly interviewed: number;
}

/** How many people of a group mention something, and how they value it; a person counts once. */
export interface GroupFinding extends Share, Judging {
  /** Which way more than half of who judge lean, and at least three. */
  readonly leans: 'positief' | 'negatief' | null;
  /** Ids of the codings that these counts rest on. */
  readonly evidence: readonly string[];
}

/** The same for everybody, for each perspective and for each wijk, in the order of the project. */
export interface Finding {
  readonly all: GroupFinding;
  readonly perspectives: readonly GroupFinding[];
  readonly wijken: readonly GroupFinding[];
  /** What is worth saying, the most telling first. */
  readonly points: readonly Point[];
}

export interface CodeFinding extends Finding {
  readonly code: Axis;
  /** Ids of the research questions that the code helps to answer. */
  readonly questions: readonly string[];
  /** Hardly anybody mentions it, or nobody: it gets no paragraph of its own. */
  readonly minor: boolean;
}

/** A theme has no oordelen of its own: those of its codes are about different things. */
export interface ThemeFinding extends Finding {
  readonly theme: Axis;
  /** In the order of the codebook. */
  readonly codes: readonly CodeFinding[];
}

/** What a group mentions more, and less, often than all other groups together, the largest difference first. */
export interface Profile {
  readonly group: string;
  readonly more: readonly Contrast[];
  readonly less: readonly Contrast[];
}

export interface Contrast {
  readonly apart: Apart;
  readonly evidence: readonly string[];
}

/** How alike two groups are in what they mention. */
export interface SimilarPair {
  readonly groups: readonly [string, string];
  /** From 0 to 1. */
  readonly similarity: number;
}

/** What the people of a wijk agree on and what divides them, the most telling first. */
export interface WijkPortrait {
  /** The id of the wijk, or of wijken that stand together. */
  readonly wijk: string;
  readonly agreed: readonly Told<Agreed>[];
  readonly divided: readonly Told<Divided>[];
}

export interface Told<T> {
  readonly claim: T;
  /** Ids of the codings that it rests on. */
  readonly evidence: readonly string[];
}
