/** What a merge took over, as scripts and pages read it. */

import { z } from 'zod';
import { OORDELEN } from '../../model/coding.js';
import { count } from '../project/shapes.js';

const standing = z.strictObject({
  codeur: z.string(),
  besluit: z.enum(['bevestigd', 'verworpen']),
  oordeel: z.enum(OORDELEN).nullable(),
  memo: z.string(),
});

export const MergeResult = z.strictObject({
  proef: z.boolean(),
  teksten: z.strictObject({ nieuw: z.array(z.string()), verbeterd: z.array(z.string()) }),
  beslissingen: z.array(z.strictObject({ codeur: z.string(), aantal: count })),
  memos: count,
  citeren: count,
  beurten_gecodeerd: count,
  /** Decisions that came onto words that are others here. */
  nakijken: count,
  conflicten: z.array(
    z.strictObject({ bestand: z.string(), beurt: count, code: z.string(), hier: standing, daar: standing }),
  ),
  conflicten_citeren: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: count,
      codeur: z.string(),
      hier: z.boolean(),
      daar: z.boolean(),
    }),
  ),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      onderdeel: z.enum(['definitie', 'wel', 'niet']),
      hier: z.string(),
      daar: z.string(),
    }),
  ),
  weggelaten: z.array(z.strictObject({ bestand: z.string(), reden: z.string() })),
  sleutel_aangevuld: z.boolean(),
  vergeten: z.array(z.string()),
  nakijkbestanden: z.array(z.strictObject({ codeur: z.string(), bestand: z.string(), rijen: count })),
  let_op: z.array(z.string()),
});
