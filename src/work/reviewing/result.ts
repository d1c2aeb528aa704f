/** What a review came to, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';

export const ReviewExportResult = z.strictObject({
  /** Null when there was nothing to write. */
  bestand: z.string().nullable(),
  inhoud: z.enum(['voorstellen', 'alles', 'blind', 'verschillen', 'nakijken', 'beslist', 'gevoelig']),
  rijen: count,
  interviews: count,
});

export const ReviewImportResult = z.strictObject({
  codeur: z.string(),
  proef: z.boolean(),
  beslissingen: z.strictObject({ bevestigd: count, verworpen: count }),
  met_andere_code: count,
  al_gedaan: count,
  leeg: count,
  beurten_gecodeerd: count,
  citeren: z.strictObject({ mag: count, mag_niet: count }),
  fouten: z.array(z.strictObject({ rij: z.int().min(1), id: z.string(), fout: z.string() })),
});
