/** What a rule for persons is asked about, and what it may say of it. */

import type { Certainty } from '../../kinds.js';
import type { Reading } from '../../reading.js';
import type { Cue } from './person-cue.js';

/** A word that may begin the name of a person. */
export interface Candidate {
  readonly reading: Reading;
  readonly token: number;
  /** What stands before it and goes with a name. */
  readonly cue: Cue | null;
  /** Whether the word is part of a name that was found elsewhere. */
  readonly isHeard: boolean;
}

/** How sure it is a person, null for none; undefined where the rule says nothing and the next is asked. */
export type Rule = (candidate: Candidate) => Certainty | null | undefined;
