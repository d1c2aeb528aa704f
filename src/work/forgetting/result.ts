/** What went with a respondent, as scripts and pages read it. */

import { z } from 'zod';
import { typed } from '../project/advice.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { count } from '../project/shapes.js';
import type { Gone } from './forget.js';
import { leftToDelete } from './own-files.js';

export const ForgetResult = z.strictObject({
  respondent: z.string(),
  proef: z.boolean(),
  verwijderd: z.strictObject({
    teksten: count,
    beurten: count,
    beslissingen: count,
    voorstellen: count,
    memos: count,
    samenvattingen: count,
  }),
  reservekopieen: count,
  zelf_verwijderen: z.array(z.string()),
  memos_nalezen: z.array(z.string()),
  samenvattingen_nalezen: z.array(z.string()),
});

export type ForgetResult = z.infer<typeof ForgetResult>;

export function forgetAsJson(
  { respondent, isRehearsal, removed, toRead, summariesToRead, hasAnswers, copies, looked }: Gone,
  here: ProjectFolder,
): ForgetResult {
  return {
    respondent,
    proef: isRehearsal,
    verwijderd: {
      teksten: removed.texts,
      beurten: removed.turns,
      beslissingen: removed.decisions,
      voorstellen: removed.suggestions,
      memos: removed.memos,
      samenvattingen: removed.summaries,
    },
    reservekopieen: copies.cleaned,
    zelf_verwijderen: [
      ...copies.unreadable.map((name) => `${name}: deze kopie van de database kan niet worden opgeschoond`),
      ...leftToDelete(respondent, looked, here),
      ...(hasAnswers
        ? [
            `wat u in rapporten schreef: haal er in Word uit weg wat over ${respondent} gaat, typ ${typed('report')}, en daarna deze opdracht nog eens`,
          ]
        : []),
    ],
    memos_nalezen: [...toRead],
    samenvattingen_nalezen: [...summariesToRead],
  };
}
