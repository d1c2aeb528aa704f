/** Who changed what, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';

const act = z.strictObject({
  nummer: z.int().min(1),
  opdracht: z.string(),
  codeur: z.string().nullable(),
  /** ISO 8601 in UTC. */
  moment: z.string(),
  staat: z.enum(['gedaan', 'teruggedraaid', 'vervallen', 'vast']),
  van: z.int().min(1).nullable(),
  rijen: z.array(z.strictObject({ tabel: z.string(), erbij: count, gewijzigd: count, weg: count })),
});

export const HistoryResult = z.strictObject({ handelingen: z.array(act) });

export const HistoryRowsResult = z.strictObject({
  handeling: act,
  sleutels: z.array(
    z.strictObject({
      tabel: z.string(),
      sleutel: z.array(z.union([z.string(), z.number()])),
      bestond_al: z.boolean(),
    }),
  ),
});

export const TakeBackResult = z.strictObject({ handelingen: z.array(act) });
