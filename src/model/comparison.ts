/** The comparison of perspectives and wijken: what the terminal, the exports and the report show. */

import type { Theme } from './codebook.js';
import type { Column, CrossTable, Matrix } from './matrix.js';

export interface Comparison {
  /** How many people were interviewed. */
  readonly interviewed: number;
  readonly perspectives: readonly Column[];
  readonly wijken: readonly Column[];
  /** How many in each perspective and wijk; null in a version that shows too little of it. */
  readonly interviewedByBoth: CrossTable | null;
  readonly themes: readonly ThemeComparison[];
}

export interface ThemeComparison {
  readonly theme: Theme;
  /** How many of all people interviewed mention any code of the theme. */
  readonly mentionedBy: number;
  readonly codesByPerspective: Matrix;
  readonly codesByWijk: Matrix;
  /** Null in a version that shows too little of it. */
  readonly perspectiveByWijk: CrossTable | null;
  /** The same for each code, in the order of the codebook; empty in a version that shows too little of it. */
  readonly codes: readonly CrossTable[];
}

/** What the counts rest on: codings that a person confirmed, and proposals that nobody decided about yet. */
export interface Basis {
  readonly confirmed: number;
  readonly open: number;
}
