/** The codes of a turn from the likeliest on, each with why: what a person chooses from. */

import type { Why } from '../../model/coding.js';

export interface LikelyCode {
  readonly code: string;
  readonly probability: number;
  readonly why: Why;
}
