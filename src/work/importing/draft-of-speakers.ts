/** What somebody began to say of speakers and did not send off yet: kept while the screen is open, so that a reload loses nothing. */

import { z } from 'zod';

/** In UTF-16 code units. */
const LONGEST = 1000;
const MOST_SPEAKERS = 5000;

const words = z.string().max(LONGEST);
const answer = z.enum(['', 'ja', 'nee']);

export const DraftOfSpeaker = z.strictObject({
  spreker: words,
  rol: z.enum(['respondent', 'interviewer', 'telt niet mee']),
  /** Empty for the next free number. */
  respondent: words,
  perspectief: words,
  wijk: words,
  datum: words,
  bewaren_tot: words,
  toestemming_citeren: answer,
  toestemming_opname: answer,
  toestemming_hercontact: answer,
});

export type DraftOfSpeaker = z.infer<typeof DraftOfSpeaker>;

export const DraftRequest = z.strictObject({
  bestand: words,
  klad: z.array(DraftOfSpeaker).max(MOST_SPEAKERS),
});
