/** Groups of interviewed people that counts are planned for, and the quotes chosen: not yet fit for every reader. */

import type { Quote } from './coding.js';
import type { Axis } from './matrix.js';
import type { Respondent } from './respondent.js';

export interface Group extends Axis {
  readonly members: readonly Respondent[];
}

/** The groups that one version of a report tells apart. Each count in that version is about one of them. */
export interface Grouping {
  readonly audience: Audience;
  /** No group with people in it has fewer than this. */
  readonly threshold: number;
  readonly everyone: Group;
  /** Perspectives of which nobody is in it, because too few were heard and they may stand with nobody; by id. */
  readonly leftOut: readonly string[];
  /** Nobody stands in two of them; together they are everyone. */
  readonly byPerspective: readonly Group[];
  /** The same, by wijk. */
  readonly byWijk: readonly Group[];
  /** Perspectives within wijken; null when they are too small to be shown. */
  readonly crossing: Crossing | null;
}

export interface Crossing {
  /** Each a group of `byPerspective`, or several of them together. */
  readonly perspectives: readonly Group[];
  readonly wijken: readonly Group[];
  /** `cells[perspective][wijk]`; null where the group is kept back. */
  readonly cells: readonly (readonly (Group | null)[])[];
}

/** `intern`: the researchers, who see everything. `openbaar`: everybody else. */
export type Audience = 'intern' | 'openbaar';

/** A group as counts name it: its id in the grouping and how many people were interviewed in it. */
export interface CountedGroup {
  readonly id: string;
  readonly interviewed: number;
}

/** Chosen quotes by code. */
export type PlannedQuotes = ReadonlyMap<string, readonly Quote[]>;
