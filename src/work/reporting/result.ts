/** What a report came to, as scripts and pages read it. */

import { z } from 'zod';
import { cautionLines } from '../../model/caution.js';
import { REPORT_STATES } from '../../model/report-state.js';
import { adviceAsText } from '../project/advice.js';
import type { NamedFile } from '../project/caller.js';
import type { MadeCharts } from './charts.js';
import type { findingsIn } from './check.js';
import type { MadeReport } from './make-report.js';

export const ReportResult = z.strictObject({
  rapport: z.string(),
  /** The document of its appendices; null when they stand in the report. */
  bijlagen: z.string().nullable(),
  staat: z.enum(REPORT_STATES),
  /** What a researcher must look at: before sharing a public report, and choices of quotes that were passed over. */
  waarschuwingen: z.array(z.string()),
  /** In how many marked places text of a researcher was put back. */
  overgenomen: z.number(),
  /** Where the version that a researcher edited was kept; null when nobody had. */
  bewerkt: z.string().nullable(),
});

export const ReportCheckResult = z.strictObject({
  bestand: z.string(),
  in_orde: z.boolean(),
  bevindingen: z.array(z.strictObject({ regel: z.string(), melding: z.string() })),
});

export const ChartsResult = z.strictObject({
  map: z.string(),
  /** The names are without extension: each is there as .png and as .svg. */
  grafieken: z.array(z.strictObject({ bestand: z.string(), titel: z.string(), beschrijving: z.string() })),
  /** What a researcher must look at before sharing public charts; empty for internal ones. */
  waarschuwingen: z.array(z.string()),
});

export function reportAsJson({
  path,
  beside,
  state,
  written,
  kept,
  cautions,
  passedOver,
}: MadeReport): z.infer<typeof ReportResult> {
  return {
    rapport: path,
    bijlagen: beside?.path ?? null,
    staat: state,
    overgenomen: written.length,
    bewerkt: kept,
    waarschuwingen: [...cautionLines(cautions), ...passedOver.map(adviceAsText)],
  };
}

export function checkAsJson(
  { path }: NamedFile,
  findings: ReturnType<typeof findingsIn>,
): z.infer<typeof ReportCheckResult> {
  return {
    bestand: path,
    in_orde: findings.length === 0,
    bevindingen: findings.map(({ rule, message }) => ({ regel: rule, melding: message })),
  };
}

export function chartsAsJson({ folder, charts, cautions }: MadeCharts): z.infer<typeof ChartsResult> {
  return {
    map: folder,
    grafieken: charts.map(({ name, caption, alt }) => ({ bestand: name, titel: caption, beschrijving: alt })),
    waarschuwingen: cautionLines(cautions),
  };
}
