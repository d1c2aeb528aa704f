/** The comparison of perspectives and wijken: what the terminal, the exports and the report show. */

import type { Theme } from './codebook.js';
import type { CrossTable, Matrix } from './matrix.js';

export interface Comparison {
  /** How many people were interviewed in each perspective and wijk. */
  readonly interviewed: CrossTable;
  readonly themes: readonly ThemeComparison[];
}

export interface ThemeComparison {
  readonly theme: Theme;
  /** How many of all people interviewed mention any code of the theme. */
  readonly mentionedBy: number;
  readonly codesByPerspective: Matrix;
  readonly codesByWijk: Matrix;
  readonly perspectiveByWijk: CrossTable;
  /** The same for each code, in the order of the codebook. */
  readonly codes: readonly CrossTable[];
}

/** What the counts rest on: codings that a person confirmed, and proposals that nobody decided about yet. */
export interface Basis {
  readonly confirmed: number;
  readonly open: number;
}
