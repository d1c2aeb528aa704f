/** What a page can ask to be made, and how: never where, which the program decides. */

import { z } from 'zod';
import type { Audience } from '../../model/planned.js';
import { REPORT_STATES } from '../../model/report-state.js';
import { CONTENTS } from '../exporting/contents.js';
import type { Form } from '../reporting/forms.js';
import type { ChartKind } from '../reporting/make-report.js';
import type { ReviewContents } from '../reviewing/export.js';

/** Null for what follows from what has been decided. */
const State = z.enum(REPORT_STATES).nullable();

const Readers = z.enum(['openbaar', 'intern'] satisfies Audience[]);

export const Wanted = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('rapport'),
    voor: Readers,
    staat: State,
    vorm: z.enum(['word', 'html', 'md', 'pdf'] satisfies Form[]),
    grafieken: z.enum(['native', 'picture'] satisfies ChartKind[]),
    /** One of those that `choicesFor` gives; null for our own look. */
    sjabloon: z.string().nullable(),
  }),
  /** The points of a report, without writing it. */
  z.strictObject({ soort: z.literal('nalopen'), voor: Readers, staat: State }),
  z.strictObject({ soort: z.literal('grafieken'), voor: Readers }),
  z.strictObject({
    soort: z.literal('tabellen'),
    voor: Readers,
    inhoud: z.array(z.enum(CONTENTS)).min(1),
    vorm: z.enum(['xlsx', 'csv']),
  }),
  z.strictObject({ soort: z.literal('vergelijking') }),
  z.strictObject({
    soort: z.literal('nakijken'),
    inhoud: z.enum([
      'voorstellen',
      'alles',
      'blind',
      'verschillen',
      'nakijken',
      'beslist',
      'gevoelig',
    ] satisfies ReviewContents[]),
  }),
  z.strictObject({ soort: z.literal('memos') }),
  z.strictObject({ soort: z.literal('namen'), wachtwoord: z.string() }),
  z.strictObject({ soort: z.literal('gesprek'), respondent: z.string(), vorm: z.enum(['html', 'word']) }),
]);
export type Wanted = z.infer<typeof Wanted>;
export type Kind = Wanted['soort'];

/** One kind of it. */
export type WantedOf<K extends Kind> = Extract<Wanted, { soort: K }>;
