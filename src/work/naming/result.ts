/** What looking at names and deciding about them came to, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';
import type { DecidedNames } from './decide.js';
import type { ExportedNames } from './export.js';
import type { NameRow } from './overview.js';

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

export const NamesImportResult = z.strictObject({
  beslissingen: count,
  teksten_veranderd: count,
  nakijken: count,
  zonder_bron: z.array(z.string()),
  gewist: z.strictObject({
    definitief: z.boolean(),
    reservekopieen: count,
    onleesbaar: z.array(z.string()),
    memos_nalezen: z.array(z.string()),
  }),
});

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

export function decidedAsJson({
  decisions,
  changed,
  flagged,
  missing,
  hidden: { isFinal, copies, unreadable, toRead },
}: DecidedNames): z.infer<typeof NamesImportResult> {
  return {
    beslissingen: decisions,
    teksten_veranderd: changed,
    nakijken: flagged,
    zonder_bron: missing,
    gewist: {
      definitief: isFinal,
      reservekopieen: copies,
      onleesbaar: [...unreadable],
      memos_nalezen: [...toRead],
    },
  };
}
