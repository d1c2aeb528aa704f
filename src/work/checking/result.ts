/** What a check found, as scripts and pages read it. */

import { z } from 'zod';
import { type Checked, mistakesIn } from './check.js';
import { whatToDo } from './finding.js';

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

export type CheckResult = z.infer<typeof CheckResult>;

export function checkAsJson({ findings, isFixed }: Checked): CheckResult {
  return {
    in_orde: mistakesIn(findings) === 0,
    hersteld: isFixed,
    bevindingen: findings.map((finding) => ({
      soort: finding.kind,
      ernst: finding.isMistake ? 'fout' : 'let op',
      aantal: finding.count,
      waar: [...finding.where],
      wat: finding.what,
      wat_te_doen: whatToDo(finding),
      herstelbaar: finding.isRepairable,
    })),
  };
}
