/** What a pass of the codebook changed, as scripts and pages read it. */

import { z } from 'zod';
import { basis, codebook, count } from '../project/shapes.js';

export const CodeResult = z.strictObject({
  proef: z.boolean(),
  codeboek: codebook,
  transcripten: count,
  voorstellen: z.strictObject({ nieuw: count, vervallen: count, gebleven: count }),
  codes: z.array(z.strictObject({ code: z.string(), nieuw: count, vervallen: count })),
  beslissingen: z.strictObject({
    meegenomen: count,
    zonder_code: z.array(z.strictObject({ code: z.string(), aantal: count })),
  }),
  coderingen: basis,
});
