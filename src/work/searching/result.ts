/** Passages and turns that were found, as scripts and pages read them. */

import { z } from 'zod';
import { OORDELEN } from '../../model/coding.js';
import { count } from '../project/shapes.js';

export const FragmentsResult = z.strictObject({
  totaal: count,
  fragmenten: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      respondent: z.string(),
      perspectief: z.string(),
      wijk: z.string(),
      bestand: z.string(),
      beurt: z.int().min(1),
      begin: count,
      eind: count,
      sterkte: z.enum(['zwak', 'sterk']),
      status: z.enum(['bevestigd', 'voorstel']),
      oordeel: z.enum(OORDELEN).nullable(),
      citeerbaar: z.boolean(),
      tekst: z.string(),
    }),
  ),
});

export const FlaggedResult = z.strictObject({
  beslissingen: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      uitspraak: z.enum(['bevestigd', 'verworpen']),
      codeur: z.string(),
      tekst_is: z.enum(['gewijzigd', 'verdwenen']),
      respondent: z.string().nullable(),
      bestand: z.string(),
      beurt: z.int().min(1),
      tekst: z.string(),
    }),
  ),
});

export const SearchResult = z.strictObject({
  totaal: count,
  beurten: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: z.int().min(1),
      /** Null for an interviewer and for who is unknown. */
      respondent: z.string().nullable(),
      perspectief: z.string().nullable(),
      wijk: z.string().nullable(),
      tekst: z.string(),
      /** Places in the text of the turn, in UTF-16 code units, end exclusive. */
      treffers: z.array(z.strictObject({ begin: count, eind: count })),
    }),
  ),
});
