/** What a generated sentence claims, as data: its words are made from this alone, so that it can be worked out again. */

import type { Oordeel } from './coding.js';
import type { Axis } from './matrix.js';

export interface Counted {
  readonly mentions: number;
  readonly interviewed: number;
}

/** So many of a group. */
export interface Share extends Counted {
  /** The id of the group in the grouping of the report. */
  readonly group: string;
}

/** How many of a group give which oordeel; a person gives one. */
export interface Judging {
  readonly group: string;
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  /** How many give any. */
  readonly judged: number;
}

export type By = 'perspective' | 'wijk';

/** So many of all people speak of a theme or a code, and so many of each perspective that is named. */
export interface Spoken {
  readonly kind: 'spoken';
  readonly about: Axis;
  readonly all: Counted;
  readonly groups: readonly Share[];
}

/** More than half of all people speak of it, and somebody in every perspective. */
export interface Everywhere {
  readonly kind: 'everywhere';
  readonly about: Axis;
  readonly all: Counted;
  readonly groups: readonly Share[];
}

/** Far more of a group speak of it than of all others together, or far fewer; of no other group the difference is as large. */
export interface Apart {
  readonly kind: 'apart';
  readonly about: Axis;
  readonly by: By;
  readonly way: 'more' | 'less';
  readonly group: Share;
  readonly rest: Counted;
}

/** Of several subjects of a question none sets a group of this kind apart as much. */
export interface MostApart {
  readonly kind: 'most apart';
  /** The id of the question. */
  readonly within: string;
  readonly apart: Apart;
}

/** Nobody in these perspectives speaks of what many others do. */
export interface Silent {
  readonly kind: 'silent';
  readonly about: Axis;
  readonly groups: readonly Share[];
}

/** How broad the support is of what is said about a code: so many people, of so many of the perspectives. */
export interface Supported {
  readonly kind: 'supported';
  readonly about: Axis;
  readonly all: Counted;
  /** Perspectives of which anybody speaks of it. */
  readonly groups: number;
  readonly ofGroups: number;
  readonly strength: 'sterk' | 'redelijk' | 'beperkt';
}

/** How all who give an oordeel judge: which way more than half of them lean, or that they are split. */
export interface Judged extends Judging {
  readonly kind: 'judged';
  readonly about: Axis;
  readonly leans: 'positief' | 'negatief' | null;
  readonly isSplit: boolean;
}

/** How the people of a wijk judge, and of each perspective within it where that may be told. */
export interface JudgedInWijk {
  readonly about: Axis;
  readonly wijk: Judging;
  /** Of perspectives in which anybody judges. */
  readonly perspectives: readonly Judging[];
}

/** At least three quarters of the people of a wijk who judge it, and at least three of them, judge the same. */
export interface Agreed extends JudgedInWijk {
  readonly kind: 'agreed';
  readonly way: 'positief' | 'negatief';
}

/** At least two people of a wijk are positive and at least two negative, and each of both are a third of who judge it. */
export interface Divided extends JudgedInWijk {
  readonly kind: 'divided';
}

/** One perspective is for the most part positive and another negative; no two lie further apart. */
export interface Opposed {
  readonly kind: 'opposed';
  readonly about: Axis;
  readonly positive: Judging;
  readonly negative: Judging;
}

export interface Ranked {
  readonly about: Axis;
  readonly counted: Counted;
}

/** Of these subjects most people speak: what comes next, stays behind by a stated number of people. */
export interface Foremost {
  readonly kind: 'foremost';
  /** The id of the theme or the question whose codes they are, or `themes`. */
  readonly within: string;
  readonly top: readonly Ranked[];
  /** What comes next; empty when that are many. */
  readonly next: readonly Ranked[];
}

/** Of all pairs of groups these mention the most, or the least, alike; how alike the next pair is, is known. */
export interface Alike {
  readonly kind: 'alike';
  readonly by: By;
  readonly which: 'most' | 'least';
  readonly groups: readonly [string, string];
  /** From 0 to 1. */
  readonly similarity: number;
  /** Only pairs with this group are compared. */
  readonly of: string | null;
}

/** So many ideas of so many wijken, and so many that got money. */
export interface Granted {
  readonly kind: 'granted';
  readonly wijken: number;
  /** Of no wijk the numbers are unknown. */
  readonly isAll: boolean;
  readonly ideas: number;
  readonly funded: number;
  readonly euros: number | null;
}

/** So many of the wijken had a process guide. */
export interface Helped {
  readonly kind: 'helped';
  readonly wijken: number;
  readonly helped: number;
}

/** In one wijk an idea had the most chance of money and in another the least. */
export interface Chance {
  readonly kind: 'chance';
  readonly highest: WijkChance;
  readonly lowest: WijkChance;
}

export interface WijkChance {
  /** As it stands in a sentence. */
  readonly wijk: string;
  readonly ideas: number;
  readonly funded: number;
}

/** So many people of each group were heard. */
export interface Heard {
  readonly kind: 'heard';
  readonly groups: readonly { readonly group: string; readonly interviewed: number }[];
}

export type Claim =
  | Spoken
  | Everywhere
  | Apart
  | MostApart
  | Silent
  | Supported
  | Judged
  | Opposed
  | Foremost
  | Alike
  | Granted
  | Chance
  | Helped
  | Heard
  | Agreed
  | Divided;

/** What is worth saying about one theme or code. */
export type Point = Everywhere | Apart | Silent | Judged | Opposed;
