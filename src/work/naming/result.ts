/** What looking at names and deciding about them came to, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';

export const NamesResult = z.strictObject({
  namen: z.array(
    z.strictObject({
      status: z.enum(['vervangen', 'mogelijk', 'gelaten']),
      soort: z.string(),
      tekst: z.string(),
      aantal: count,
      bestanden: z.array(z.string()),
      voorbeeld: z.string(),
      was: z.array(z.string()).optional(),
    }),
  ),
  elders: z.array(z.string()),
});

export const NamesExportResult = z.strictObject({
  bestand: z.string().nullable(),
  namen: count,
  mogelijk: count,
});

export const NamesImportResult = z.strictObject({
  beslissingen: count,
  teksten_veranderd: count,
  nakijken: count,
  zonder_bron: z.array(z.string()),
});
