/** What a check found, as scripts and pages read it. */

import { z } from 'zod';

export const CheckResult = z.strictObject({
  in_orde: z.boolean(),
  hersteld: z.boolean(),
  bevindingen: z.array(
    z.strictObject({
      soort: z.string(),
      ernst: z.enum(['fout', 'let op']),
      aantal: z.int().min(1),
      waar: z.array(z.string()),
      wat: z.string(),
      wat_te_doen: z.string(),
      herstelbaar: z.boolean(),
    }),
  ),
});
