/** What `--json` prints of a review that was exported or taken back. */

import { z } from 'zod';
import type { ReviewContents } from '../../coding/review/sheet/index.js';
import { isAllowed } from '../../model/sensitive.js';
import { count } from '../project/shapes.js';
import type { ToReview } from './export.js';
import type { TakenReview } from './import.js';

export const ReviewExportResult = z.strictObject({
  /** Null when there was nothing to write. */
  bestand: z.string().nullable(),
  inhoud: z.enum(['voorstellen', 'alles', 'blind', 'verschillen', 'nakijken', 'beslist', 'gevoelig']),
  rijen: count,
  interviews: count,
  /** Of a blind sheet: over how many turns the coder decided before, in sight of proposals. */
  al_beslist: count,
});

export const ReviewImportResult = z.strictObject({
  codeur: z.string(),
  proef: z.boolean(),
  beslissingen: z.strictObject({ bevestigd: count, verworpen: count }),
  met_andere_code: count,
  al_gedaan: count,
  leeg: count,
  beurten_gecodeerd: count,
  citeren: z.strictObject({ mag: count, mag_niet: count }),
  samenvattingen: z.strictObject({ bewaard: count, ernaast: count }),
  fouten: z.array(z.strictObject({ rij: z.int().min(1), id: z.string(), fout: z.string() })),
});

export type ImportedReview = z.infer<typeof ReviewImportResult>;

/** @param path where the rows were written, when there were any */
export function exportAsJson(
  { rows, interviews, sighted }: ToReview,
  contents: ReviewContents,
  path: string,
): z.infer<typeof ReviewExportResult> {
  return {
    bestand: rows.length === 0 ? null : path,
    inhoud: contents,
    rijen: rows.length,
    interviews,
    al_beslist: sighted,
  };
}

export function importAsJson({
  coder,
  isDryRun,
  recordings,
  quoting,
  ...taken
}: TakenReview): ImportedReview {
  const confirmed = recordings.filter(({ decision }) => decision.verdict === 'bevestigd').length;
  const allowed = quoting.filter(({ decision }) => isAllowed(decision)).length;
  return {
    codeur: coder,
    proef: isDryRun,
    beslissingen: { bevestigd: confirmed, verworpen: recordings.length - confirmed },
    met_andere_code: taken.withOtherCode,
    al_gedaan: taken.done,
    leeg: taken.leftOpen,
    beurten_gecodeerd: taken.seen.length,
    citeren: { mag: allowed, mag_niet: quoting.length - allowed },
    samenvattingen: { bewaard: taken.codeLines.saved, ernaast: taken.codeLines.beside },
    fouten: taken.mistakes.map(({ row, id, message }) => ({ rij: row, id, fout: message })),
  };
}
