/** How far a project is, as scripts and pages read it. */

import { z } from 'zod';
import { basis, codebook, count } from '../project/shapes.js';

export const StatusResult = z.strictObject({
  project: z.string(),
  respondenten: count,
  geinterviewd: count,
  alleen_enquete: count,
  niet_gehoord: z.array(z.strictObject({ respondent: z.string(), bestand: z.string() })),
  bestanden_met_onbekenden: count,
  bestanden: z.strictObject({ gevonden: count, ingelezen: count }),
  codeboek: codebook,
  gecodeerd: z.enum(['nog niet', 'nog niet alles', 'met dit codeboek', 'met een eerder codeboek']),
  coderingen: basis,
  toestemming: z.strictObject({
    citeren: count,
    opname: count,
    geen_opname: z.array(z.string()),
    hercontact: count,
  }),
  gevoelig: z.strictObject({ gevonden: count, nagekeken: count }),
  /** Decisions that wait for a person, and do not count as they stand. */
  nakijken: count,
  /** Those among them of which only the code is gone. */
  zonder_code: count,
  met_namen: z.array(z.string()),
});

export type StatusResult = z.infer<typeof StatusResult>;
