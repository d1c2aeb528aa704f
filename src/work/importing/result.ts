/** What an import came to, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';

export const ImportResult = z.strictObject({
  bestanden: z.array(
    z.strictObject({
      bestand: z.string(),
      uitkomst: z.enum(['ingelezen', 'vernieuwd', 'ongewijzigd', 'overgeslagen']),
      formaat: z.string().optional(),
      beurten: count.optional(),
      sprekers: count.optional(),
      woorden: count.optional(),
      waarschuwingen: z.array(z.string()),
      reden: z.string().optional(),
      regels: z.array(z.string()).optional(),
      nakijken: count.optional(),
      mogelijke_namen: count.optional(),
    }),
  ),
});
