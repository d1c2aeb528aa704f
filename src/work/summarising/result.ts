/** The framework matrix and its cells, as scripts and pages read them. */

import { z } from 'zod';
import { OORDELEN } from '../../model/coding.js';
import { SUBJECT_KINDS, type Summary } from '../../model/summary.js';
import { count } from '../project/shapes.js';
import { holder, holderAsJson, subject, subjectAsJson } from '../project/summary-shapes.js';
import { markOf } from './cell-text.js';
import type { Grid } from './grid.js';
import type { TakenSheet } from './import.js';
import type { OpenCell } from './passages.js';
import { ROW_KINDS } from './rows.js';
import type { SavedCell } from './save.js';

const heldText = z.strictObject({
  id: z.string(),
  tekst: z.string(),
  codeur: z.string(),
  /** ISO 8601 in UTC. */
  geschreven: z.string(),
});

/** What stands in a cell: several texts when they wait for a person to choose. */
const held = { teksten: z.array(heldText), versie: z.string() };

export const SummariesResult = z.strictObject({
  samenvattingen: z.array(z.strictObject({ houder: holder, onderwerp: subject, ...heldText.shape })),
});

export function summariesAsJson(summaries: readonly Summary[]): z.infer<typeof SummariesResult> {
  return {
    samenvattingen: summaries.map((summary) => ({
      houder: holderAsJson(summary.holder),
      onderwerp: subjectAsJson(summary.subject),
      ...textAsJson(summary),
    })),
  };
}

function textAsJson({ id, text, coder, written }: Summary): z.infer<typeof heldText> {
  return { id, tekst: text, codeur: coder, geschreven: written };
}

function heldAsJson(texts: readonly Summary[]) {
  return { teksten: texts.map(textAsJson), versie: markOf(texts) };
}

export const GridResult = z.strictObject({
  rijen: z.array(
    z.strictObject({ houder: holder, label: z.string(), toelichting: z.string(), mensen: count }),
  ),
  kolommen: z.array(z.strictObject({ onderwerp: subject, label: z.string() })),
  /** In order of rows, and then of columns. */
  cellen: z.array(z.array(z.strictObject({ ...held, passages: count, mensen: count }))),
});

export type GridResult = z.infer<typeof GridResult>;

export function gridAsJson({ rows, columns, cells }: Grid): GridResult {
  return {
    rijen: rows.map((row) => ({
      houder: holderAsJson(row.holder),
      label: row.label,
      toelichting: row.about,
      mensen: row.people.length,
    })),
    kolommen: columns.map((column) => ({ onderwerp: subjectAsJson(column), label: column.label })),
    cellen: cells.map((row) =>
      row.map(({ texts, passages, people }) => ({ ...heldAsJson(texts), passages, mensen: people })),
    ),
  };
}

export const CellResult = z.strictObject({
  ...held,
  /** How many codings there are, also beyond those that are given. */
  totaal: count,
  passages: z.array(
    z.strictObject({
      respondent: z.string(),
      bestand: z.string(),
      beurt: z.int().min(1),
      tekst: z.string(),
      coderingen: z
        .array(
          z.strictObject({
            id: z.string(),
            code: z.string(),
            oordeel: z.enum(OORDELEN).nullable(),
            status: z.enum(['bevestigd', 'voorstel']),
          }),
        )
        .min(1),
    }),
  ),
});

export function cellAsJson({ texts, total, passages }: OpenCell): z.infer<typeof CellResult> {
  return {
    ...heldAsJson(texts),
    totaal: total,
    passages: passages.map(({ first, codings }) => ({
      respondent: first.respondent,
      bestand: first.file,
      beurt: first.turn,
      tekst: first.fragment.text,
      coderingen: codings.map(({ id, code, oordeel, status }) => ({ id, code, oordeel, status })),
    })),
  };
}

export const SavedCellResult = z.strictObject({ bewaard: z.boolean(), ...held });

export function savedCellAsJson({ isSaved, texts }: SavedCell): z.infer<typeof SavedCellResult> {
  return { bewaard: isSaved, ...heldAsJson(texts) };
}

export const SummaryExportResult = z.strictObject({
  bestand: z.string(),
  /** The file with the passages, of a csv; null when they are a sheet of the same file. */
  passages_bestand: z.string().nullable(),
  rijen: z.enum(ROW_KINDS),
  kolommen: z.enum(SUBJECT_KINDS),
  cellen: count,
  samenvattingen: count,
  passages: count,
});

const at = { rij: z.string(), kolom: z.string() };

export const SummaryImportResult = z.strictObject({
  codeur: z.string(),
  proef: z.boolean(),
  nieuw: count,
  gewijzigd: count,
  weggehaald: count,
  /** Cells that are as they were. */
  ongewijzigd: count,
  veranderd: z.array(z.strictObject({ ...at, wat: z.enum(['nieuw', 'gewijzigd', 'weggehaald']) })),
  /** Cells that somebody changed since the export: both texts stand there, or the one that is there stays. */
  conflicten: z.array(z.strictObject({ ...at, hier: z.string(), bestand: z.string() })),
  fouten: z.array(z.strictObject({ rij: count, kolom: z.string(), fout: z.string() })),
});

export type SummaryImportResult = z.infer<typeof SummaryImportResult>;

export function summaryImportAsJson(taken: TakenSheet): SummaryImportResult {
  const { coder, isDryRun, changes, unchanged, conflicts, mistakes } = taken;
  const countOf = (what: string): number => changes.filter((change) => change.what === what).length;
  return {
    codeur: coder,
    proef: isDryRun,
    nieuw: countOf('nieuw'),
    gewijzigd: countOf('gewijzigd'),
    weggehaald: countOf('weggehaald'),
    ongewijzigd: unchanged,
    veranderd: changes.map(({ row, column, what }) => ({ rij: row, kolom: column, wat: what })),
    conflicten: conflicts.map(({ row, column, here, file }) => ({
      rij: row,
      kolom: column,
      hier: here,
      bestand: file,
    })),
    fouten: mistakes.map(({ row, column, reason }) => ({ rij: row, kolom: column, fout: reason })),
  };
}
