/** Agreement between coders, as scripts and pages read it. */

import { z } from 'zod';
import { count, ratio } from '../../project/shapes.js';
import { type AlphaWithInterval, type ComparedCoders, isRare } from './compare-coders.js';

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
  /** Whether only what coders did on blind sheets counts. */
  alleen_blind: z.boolean(),
  beurten: count,
  /** Turns in which the coding of one or more coders does not count. */
  weggelaten: z.strictObject({ niet_blind: count, code_weg: count }),
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

export function agreementAsJson({
  agreement: { coders, units, codes, sets },
  isBlind,
  leftOut,
  differences,
}: ComparedCoders): z.infer<typeof AgreementResult> {
  return {
    codeurs: [...coders],
    alleen_blind: isBlind,
    beurten: units,
    weggelaten: { niet_blind: leftOut.notBlind, code_weg: leftOut.codeGone },
    codes: codes.map((code) => ({
      code: code.code,
      n: code.positives,
      gegeven: [...code.given],
      gelijk: code.agreement,
      kappa: code.kappa,
      ac1: code.ac1,
      ...alphaAsJson(code),
      te_weinig_waarnemingen: isRare(code),
    })),
    alle_codes: { ...alphaAsJson(sets), zelfde_codes: sets.identical, holsti: sets.holsti },
    verschillen: differences.map(({ file, turn, respondent, code, by, notBy }) => ({
      bestand: file,
      beurt: turn,
      respondent,
      code,
      gegeven_door: [...by],
      niet_door: [...notBy],
    })),
  };
}

function alphaAsJson({ alpha: figure, interval }: AlphaWithInterval): z.infer<typeof alpha> {
  return {
    alpha: figure,
    interval: interval && {
      van: interval.low,
      tot: interval.high,
      steekproeven: interval.resamples,
      vervallen: interval.undefinedIn,
    },
  };
}
