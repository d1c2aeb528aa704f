/** What looking at names and deciding about them came to, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';
import type { DecidedNames } from './decide.js';
import type { ExportedNames } from './export.js';
import type { NameRow } from './overview.js';
import type { Count, Touched } from './touched.js';

export const NamesResult = z.strictObject({
  namen: z.array(
    z.strictObject({
      status: z.enum(['vervangen', 'mogelijk', 'gelaten']),
      soort: z.string(),
      tekst: z.string(),
      aantal: count,
      bestanden: z.array(z.string()),
      voorbeeld: z.string(),
      was: z.array(z.string()).optional(),
    }),
  ),
  elders: z.array(z.string()),
});

export const NamesExportResult = z.strictObject({
  bestand: z.string().nullable(),
  namen: count,
  mogelijk: count,
});

const places = z.strictObject({ plaatsen: count, interviews: count });

export const NamesImportResult = z.strictObject({
  proef: z.boolean(),
  rijen: z.array(
    z.strictObject({
      rij: count,
      tekst: z.string(),
      beslissing: z.string(),
      raakt: places,
      buiten_de_rij: count,
      blijft_staan: places,
    }),
  ),
  andere_woorden: places,
  beslissingen: count,
  teksten_veranderd: count,
  nakijken: count,
  zonder_bron: z.array(z.string()),
  gewist: z.strictObject({
    definitief: z.boolean(),
    reservekopieen: count,
    onleesbaar: z.array(z.string()),
    memos_nalezen: z.array(z.string()),
    samenvattingen_nalezen: z.array(z.string()),
  }),
});

export type NamesImportResult = z.infer<typeof NamesImportResult>;

/** @param beside where names stand besides the texts */
export function namesAsJson(
  rows: readonly NameRow[],
  beside: readonly string[],
): z.infer<typeof NamesResult> {
  return { namen: rows.map(rowAsJson), elders: [...beside] };
}

function rowAsJson({ state, kind, text, count: times, files, example, originals }: NameRow) {
  return {
    status: state,
    soort: kind,
    tekst: text,
    aantal: times,
    bestanden: [...files],
    voorbeeld: example,
    ...(originals.length > 0 && { was: [...originals] }),
  };
}

export function exportedAsJson({ file, names, doubtful }: ExportedNames): z.infer<typeof NamesExportResult> {
  return { bestand: file?.path ?? null, namen: names, mogelijk: doubtful };
}

/** @param done null when nothing was taken over */
export function decidedAsJson(
  { rows, others, missing }: Touched,
  done: DecidedNames | null,
): NamesImportResult {
  return {
    proef: done === null,
    rijen: rows.map(({ row, text, decided, touched, besides, left }) => ({
      rij: row,
      tekst: text,
      beslissing: decided,
      raakt: countAsJson(touched),
      buiten_de_rij: besides,
      blijft_staan: countAsJson(left),
    })),
    andere_woorden: countAsJson(others),
    beslissingen: done?.decisions ?? 0,
    teksten_veranderd: done?.changed ?? 0,
    nakijken: done?.flagged ?? 0,
    zonder_bron: [...missing],
    gewist: {
      definitief: done?.hidden.isFinal ?? false,
      reservekopieen: done?.hidden.copies ?? 0,
      onleesbaar: [...(done?.hidden.unreadable ?? [])],
      memos_nalezen: [...(done?.hidden.toRead ?? [])],
      samenvattingen_nalezen: [...(done?.hidden.summariesToRead ?? [])],
    },
  };
}

function countAsJson(touched: Count): NamesImportResult['andere_woorden'] {
  return { plaatsen: touched.places, interviews: touched.files };
}
