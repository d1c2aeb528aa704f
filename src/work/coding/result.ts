/** What a pass of the codebook changed, as scripts and pages read it. */

import { z } from 'zod';
import type { Codebook } from '../../model/codebook.js';
import { METHODS } from '../../model/coding.js';
import { basis, codebook, count } from '../project/shapes.js';
import type { Proposed } from './propose.js';

export const CodeResult = z.strictObject({
  proef: z.boolean(),
  codeboek: codebook,
  transcripten: count,
  werkwijze: z.enum(METHODS),
  geleerd_van: z.strictObject({ interviews: count, coderingen: count }),
  voorstellen: z.strictObject({ nieuw: count, vervallen: count, gebleven: count }),
  taalmodel: z
    .strictObject({
      model: z.string(),
      bewaard: count,
      gevraagd: count,
      beantwoord: count,
      van_eerder: count,
      weggegooid: z.strictObject({ citaten: count, codes: count, antwoorden: count }),
      mislukt: count,
      te_lang: count,
    })
    .nullable(),
  codes: z.array(z.strictObject({ code: z.string(), nieuw: count, vervallen: count })),
  beslissingen: z.strictObject({
    meegenomen: count,
    zonder_code: z.array(z.strictObject({ code: z.string(), aantal: count })),
  }),
  coderingen: basis,
});

export function proposedAsJson(
  { change, adopted, orphans, counts, texts, isRehearsal, method, learned, asked, model, answers }: Proposed,
  { id, version }: Codebook,
): z.infer<typeof CodeResult> {
  return {
    proef: isRehearsal,
    codeboek: { id, versie: version },
    transcripten: texts,
    werkwijze: method,
    geleerd_van: { interviews: learned.interviews, coderingen: learned.codings },
    voorstellen: { nieuw: change.added, vervallen: change.removed, gebleven: change.kept },
    taalmodel:
      model === null
        ? null
        : {
            model,
            bewaard: answers,
            gevraagd: asked?.asked ?? 0,
            beantwoord: asked?.answered ?? 0,
            van_eerder: asked?.before ?? 0,
            weggegooid: {
              citaten: asked?.invented ?? 0,
              codes: asked?.unknown ?? 0,
              antwoorden: asked?.unreadable ?? 0,
            },
            mislukt: asked?.failed ?? 0,
            te_lang: asked?.tooLong ?? 0,
          },
    codes: change.codes.map(({ code, added, removed }) => ({ code, nieuw: added, vervallen: removed })),
    beslissingen: {
      meegenomen: adopted,
      zonder_code: orphans.map(({ code, decisions }) => ({ code, aantal: decisions })),
    },
    coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
  };
}
