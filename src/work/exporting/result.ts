/** What an export came to, as scripts and pages read it. */

import { z } from 'zod';
import { cautionLines } from '../../model/caution.js';
import { count } from '../project/shapes.js';
import type { MadeExport } from './make-export.js';

export const ExportResult = z.strictObject({
  versie: z.enum(['intern', 'openbaar']),
  bestanden: z.array(z.string()),
  tabellen: z.array(z.strictObject({ tabel: z.string(), rijen: count })),
  /** How many fragments may not be quoted: a public export leaves them out. */
  niet_te_citeren: count,
  /** What a researcher must look at before sharing a public export; empty for an internal one. */
  waarschuwingen: z.array(z.string()),
});

export function exportAsJson({
  audience,
  files,
  tables,
  keptBack,
  cautions,
}: MadeExport): z.infer<typeof ExportResult> {
  return {
    versie: audience,
    bestanden: [...files],
    tabellen: tables.map(({ name, rows }) => ({ tabel: name, rijen: rows })),
    niet_te_citeren: keptBack,
    waarschuwingen: cautionLines(cautions),
  };
}
