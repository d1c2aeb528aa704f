/** Comparisons of groups, coders and interviews, as scripts and pages read them. */

import { z } from 'zod';
import { basis, count, ratio } from '../project/shapes.js';

const cell = z.strictObject({ perspectief: z.string(), wijk: z.string(), noemt: count, geinterviewd: count });

const matrix = z.strictObject({
  kolommen: z.array(z.strictObject({ id: z.string(), geinterviewd: count })),
  rijen: z.array(z.strictObject({ id: z.string(), noemt: z.array(count) })),
});

export const CompareResult = z.strictObject({
  basis,
  geinterviewd: z.array(cell),
  themas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      genoemd_door: count,
      naar_perspectief: matrix,
      naar_wijk: matrix,
      perspectief_en_wijk: z.array(cell),
      codes: z.array(
        z.strictObject({ id: z.string(), label: z.string(), perspectief_en_wijk: z.array(cell) }),
      ),
    }),
  ),
});

const coefficient = z.number().max(1);

const alpha = z.strictObject({
  /** Null where it is undefined. */
  alpha: coefficient.nullable(),
  interval: z
    .strictObject({ van: coefficient, tot: coefficient, steekproeven: count, vervallen: count })
    .nullable(),
});

export const AgreementResult = z.strictObject({
  codeurs: z.array(z.string()),
  beurten: count,
  codes: z.array(
    z.strictObject({
      code: z.string(),
      n: count,
      gegeven: z.array(count),
      gelijk: ratio.nullable(),
      kappa: coefficient.nullable(),
      ac1: coefficient.nullable(),
      ...alpha.shape,
      te_weinig_waarnemingen: z.boolean(),
    }),
  ),
  alle_codes: z.strictObject({
    ...alpha.shape,
    zelfde_codes: ratio.nullable(),
    holsti: ratio.nullable(),
  }),
  verschillen: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: z.int().min(1),
      respondent: z.string(),
      code: z.string(),
      gegeven_door: z.array(z.string()),
      niet_door: z.array(z.string()),
    }),
  ),
});

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

const words = z.strictObject({ mensen: count, woorden: count });

export const KeynessResult = z.strictObject({
  groep: words,
  anderen: words,
  totaal: count,
  woorden: z.array(
    z.strictObject({
      woord: z.string(),
      keer: count,
      mensen: count,
      keer_bij_anderen: count,
      anderen: count,
      g2: z.number().min(0),
      log_ratio: z.number(),
    }),
  ),
});
