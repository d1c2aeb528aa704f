/** Saturation, as scripts and pages read it. */

import { z } from 'zod';
import { basis, count, ratio } from '../../project/shapes.js';
import type { MeasuredSaturation, SaturationSummary } from './measure-saturation.js';

const saturation = z.strictObject({
  codes_in_basis: count,
  bereikt_bij: count.nullable(),
  punten: z.array(
    z.strictObject({
      interview: z.int().min(1),
      nieuw: count,
      samen: count,
      nieuw_in_reeks: count.nullable(),
      aandeel: z.number().min(0).nullable(),
    }),
  ),
  volgordes: z.strictObject({
    aantal: count,
    bereikt: count,
    mediaan: z.number().nullable(),
    vroegste: count.nullable(),
    laatste: count.nullable(),
  }),
});

export const SaturationResult = z.strictObject({
  basis,
  instellingen: z.strictObject({ basis: z.int().min(1), reeks: z.int().min(1), drempel: ratio }),
  interviews: z.array(z.strictObject({ bestand: z.string(), datum: z.string().nullable() })),
  alle_codes: saturation,
  toegevoegd: z.strictObject({ codes: z.array(z.string()), ...saturation.shape }).nullable(),
});

export function saturationAsJson({
  all,
  added,
  basis: { confirmed, open },
}: MeasuredSaturation): z.infer<typeof SaturationResult> {
  return {
    basis: { bevestigd: confirmed, voorstel: open },
    instellingen: {
      basis: all.settings.base,
      reeks: all.settings.run,
      drempel: all.settings.threshold,
    },
    interviews: all.interviews.map(({ file, date }) => ({ bestand: file, datum: date })),
    alle_codes: summaryAsJson(all),
    toegevoegd: added && { codes: [...added.codes], ...summaryAsJson(added.summary) },
  };
}

function summaryAsJson({
  baseCodes,
  points,
  reachedAt,
  orders,
}: SaturationSummary): z.infer<typeof saturation> {
  return {
    codes_in_basis: baseCodes,
    bereikt_bij: reachedAt,
    punten: points.map(({ interview, firstHere, unique, newInRun, ratio }) => ({
      interview,
      nieuw: firstHere,
      samen: unique,
      nieuw_in_reeks: newInRun,
      aandeel: ratio,
    })),
    volgordes: {
      aantal: orders.orders,
      bereikt: orders.reached,
      mediaan: orders.median,
      vroegste: orders.earliest,
      laatste: orders.latest,
    },
  };
}
