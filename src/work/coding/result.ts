/** What a pass of the codebook changed, as scripts and pages read it. */

import { z } from 'zod';
import type { Codebook } from '../../model/codebook.js';
import { SOURCES } from '../../model/coding.js';
import { basis, codebook, count } from '../project/shapes.js';
import type { Proposed } from './propose.js';

export const CodeResult = z.strictObject({
  proef: z.boolean(),
  codeboek: codebook,
  transcripten: count,
  werkwijze: z.enum(SOURCES),
  geleerd_van: z.strictObject({ interviews: count, coderingen: count }),
  voorstellen: z.strictObject({ nieuw: count, vervallen: count, gebleven: count }),
  codes: z.array(z.strictObject({ code: z.string(), nieuw: count, vervallen: count })),
  beslissingen: z.strictObject({
    meegenomen: count,
    zonder_code: z.array(z.strictObject({ code: z.string(), aantal: count })),
  }),
  coderingen: basis,
});

export function proposedAsJson(
  { change, adopted, orphans, counts, texts, isRehearsal, method, learned }: Proposed,
  { id, version }: Codebook,
): z.infer<typeof CodeResult> {
  return {
    proef: isRehearsal,
    codeboek: { id, versie: version },
    transcripten: texts,
    werkwijze: method,
    geleerd_van: { interviews: learned.interviews, coderingen: learned.codings },
    voorstellen: { nieuw: change.added, vervallen: change.removed, gebleven: change.kept },
    codes: change.codes.map(({ code, added, removed }) => ({ code, nieuw: added, vervallen: removed })),
    beslissingen: {
      meegenomen: adopted,
      zonder_code: orphans.map(({ code, decisions }) => ({ code, aantal: decisions })),
    },
    coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
  };
}
