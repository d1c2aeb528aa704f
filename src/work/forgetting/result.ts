/** What went with a respondent, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';

export const ForgetResult = z.strictObject({
  respondent: z.string(),
  proef: z.boolean(),
  verwijderd: z.strictObject({
    teksten: count,
    beurten: count,
    beslissingen: count,
    voorstellen: count,
    memos: count,
  }),
  reservekopieen: count,
  zelf_verwijderen: z.array(z.string()),
  memos_nalezen: z.array(z.string()),
});
