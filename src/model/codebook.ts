/** The codebook: themes, their codes, and the terms that make a program suggest a code. */

import type { Oordeel } from './coding.js';

export interface Codebook {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the parsed content: the same rules give the same hash, whatever the layout, the comments or what sentences call a code. */
  readonly hash: string;
  readonly themes: readonly Theme[];
  /** Lists of words that terms can name: `@jury` stands for the words under "jury". */
  readonly groups: Readonly<Record<string, string>>;
  /** What points at each oordeel, as terms; empty when the codebook has none. */
  readonly indicators: readonly OordeelIndicators[];
}

export interface OordeelIndicators {
  readonly oordeel: Oordeel;
  readonly terms: readonly string[];
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly Code[];
  /** As for a code. */
  readonly inText?: string | undefined;
  /** The ids that it had in earlier versions; absent when it had none. */
  readonly formerIds?: readonly string[];
}

export interface Code {
  readonly id: string;
  readonly theme: string;
  readonly label: string;
  /** What it is about, as it stands behind "over" in a sentence: "hoe er gekozen werd"; absent when nobody wrote it. */
  readonly inText?: string | undefined;
  readonly questions: readonly string[];
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly terms: readonly string[];
  /** Terms near which no term of this code counts: those that stand in the same sentence. */
  readonly exclusions: readonly string[];
  /** Whether the words of the interviewer may carry this code too. */
  readonly alsoInterviewer: boolean;
  /**
   * What somebody who says this mostly thinks of it, as the definition has it; null when both sides are as likely. It is for
   * who codes to know, and no judgement that anybody gave: it is never proposed or counted.
   */
  readonly impliedOordeel: Oordeel | null;
  /** Sentences that fall under the code. */
  readonly examples: readonly string[];
  /** Sentences that look as if they do and don't. */
  readonly counterExamples: readonly string[];
  /** The ids that this code had in earlier versions, or the codes that were merged into it. */
  readonly formerIds: readonly string[];
}
