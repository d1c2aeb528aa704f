/** What a person does at an interview, as values: a key on a screen is one of these. */

import { z } from 'zod';
import { OORDELEN } from '../../model/coding.js';
import { QUOTABILITIES } from '../../model/sensitive.js';

/** What was seen: the coding, and the version of it that was on the screen. */
const seen = { id: z.string(), versie: z.string() };
const oordeel = z.enum(OORDELEN).nullable();
/** In UTF-16 code units within the text of the turn, end exclusive. */
const passage = { begin: z.int().min(0), eind: z.int().min(1) };

export const DeskAct = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bevestig'), ...seen }),
  z.strictObject({ soort: z.literal('verwerp'), ...seen }),
  z.strictObject({ soort: z.literal('andere code'), ...seen, code: z.string() }),
  z.strictObject({ soort: z.literal('oordeel'), ...seen, oordeel }),
  z.strictObject({ soort: z.literal('memo'), ...seen, memo: z.string().max(20_000) }),
  z.strictObject({ soort: z.literal('verplaats'), ...seen, ...passage }),
  /** Takes back one's own decision: what the program proposed there is open again. */
  z.strictObject({ soort: z.literal('trek in'), ...seen }),
  z.strictObject({
    soort: z.literal('codeer'),
    beurt: z.int().min(1),
    ...passage,
    /** The words there, so that nothing lands on others. */
    woorden: z.string(),
    codes: z.array(z.string()).min(1),
  }),
  /** Says whether words may be quoted, or should be; null takes back what one said about them. */
  z.strictObject({
    soort: z.literal('citeren'),
    beurt: z.int().min(1),
    ...passage,
    woorden: z.string(),
    hoe: z.enum(QUOTABILITIES).nullable(),
  }),
  /** Settles what coders decided differently. */
  z.strictObject({
    soort: z.literal('los op'),
    ...seen,
    besluit: z.enum(['bevestigd', 'verworpen']),
    oordeel,
  }),
  /** Turns that were on the screen and passed. */
  z.strictObject({ soort: z.literal('gelezen'), beurten: z.array(z.int().min(1)).min(1) }),
]);

export type DeskAct = z.infer<typeof DeskAct>;
