/** Whose view a summary is and what it is about, as scripts and pages read and write it. */

import { z } from 'zod';
import {
  SUBJECT_KINDS,
  type SummaryCell,
  type SummaryHolder,
  type SummarySubject,
} from '../../model/summary.js';

/** Of a group without perspective and wijk: everybody. */
export const holder = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('respondent'), respondent: z.string() }),
  z.strictObject({
    soort: z.literal('groep'),
    perspectief: z.string().nullable(),
    wijk: z.string().nullable(),
  }),
]);

export const subject = z.strictObject({ soort: z.enum(SUBJECT_KINDS), id: z.string() });

export function holderAsJson(one: SummaryHolder): z.infer<typeof holder> {
  return one.kind === 'respondent'
    ? { soort: 'respondent', respondent: one.respondent }
    : { soort: 'groep', perspectief: one.perspective, wijk: one.wijk };
}

export function subjectAsJson({ kind, id }: SummarySubject): z.infer<typeof subject> {
  return { soort: kind, id };
}

export function cellFromJson(
  whose: z.infer<typeof holder>,
  { soort, id }: z.infer<typeof subject>,
): SummaryCell {
  return {
    holder:
      whose.soort === 'respondent'
        ? { kind: 'respondent', respondent: whose.respondent }
        : { kind: 'groep', perspective: whose.perspectief, wijk: whose.wijk },
    subject: { kind: soort, id },
  };
}
