/** The shape of every `--json` result; docs/handleiding.md explains them to whoever writes a script. */

import { z } from 'zod';
import { OORDELEN } from '../model/coding.js';
import { type Io, print } from './io.js';

const count = z.int().min(0);
const codebook = z.strictObject({ id: z.string(), versie: z.string() });
const basis = z.strictObject({ bevestigd: count, voorstel: count });
const cell = z.strictObject({ perspectief: z.string(), wijk: z.string(), noemt: count, geinterviewd: count });
const matrix = z.strictObject({
  kolommen: z.array(z.strictObject({ id: z.string(), geinterviewd: count })),
  rijen: z.array(z.strictObject({ id: z.string(), noemt: z.array(count) })),
});

export const ImportResult = z.strictObject({
  bestanden: z.array(
    z.strictObject({
      bestand: z.string(),
      uitkomst: z.enum(['ingelezen', 'vernieuwd', 'ongewijzigd', 'overgeslagen']),
      formaat: z.string().optional(),
      beurten: count.optional(),
      sprekers: count.optional(),
      woorden: count.optional(),
      waarschuwingen: z.array(z.string()),
      reden: z.string().optional(),
      nakijken: count.optional(),
    }),
  ),
});

export const CodebookCheckResult = z.strictObject({
  codeboek: codebook,
  themas: count,
  codes: count,
  zoektermen: count,
  waarschuwingen: z.array(z.string()),
});

export const CodeResult = z.strictObject({
  codeboek: codebook,
  transcripten: count,
  voorstellen: z.strictObject({ nieuw: count, vervallen: count, gebleven: count }),
  coderingen: basis,
});

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

export const ReportResult = z.strictObject({ rapport: z.string() });

export const StatusResult = z.strictObject({
  project: z.string(),
  respondenten: count,
  geinterviewd: count,
  bestanden: z.strictObject({ gevonden: count, ingelezen: count }),
  codeboek: codebook,
  gecodeerd: z.enum(['nog niet', 'nog niet alles', 'met dit codeboek', 'met een eerder codeboek']),
  coderingen: basis,
  nakijken: count,
});

/** Text of a result as a script reads it. */
export function jsonText<T>(schema: z.ZodType<T>, result: T): string {
  return JSON.stringify(schema.parse(result), null, 2);
}

export function printJson<T>(schema: z.ZodType<T>, result: T, { stdout }: Io): void {
  print(stdout, jsonText(schema, result));
}
