/** What an import came to, as scripts and pages read it. */

import { z } from 'zod';
import type { ReadResult } from '../../model/transcript.js';
import { adviceAsText, lineAsText } from '../project/advice.js';
import { count } from '../project/shapes.js';
import { type FileResult, labelsOf } from './read-interview.js';

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
      regels: z.array(z.string()).optional(),
      nakijken: count.optional(),
      mogelijke_namen: count.optional(),
    }),
  ),
});

export function importAsJson(results: readonly FileResult[]): z.infer<typeof ImportResult> {
  return {
    bestanden: results.map(({ file, outcome, read, seen, warnings, reason, toPaste, flagged, doubtful }) => ({
      bestand: file,
      uitkomst: outcome,
      ...contentAsJson(read ?? seen),
      waarschuwingen: warnings.map(lineAsText),
      ...(reason !== undefined && { reden: adviceAsText(reason) }),
      ...(toPaste !== undefined && { regels: [...toPaste] }),
      ...(flagged !== undefined && { nakijken: flagged }),
      ...(doubtful !== undefined && doubtful > 0 && { mogelijke_namen: doubtful }),
    })),
  };
}

function contentAsJson(read: Pick<ReadResult, 'transcript'> | undefined) {
  if (read === undefined) return {};
  return {
    formaat: read.transcript.format,
    beurten: read.transcript.turns.length,
    sprekers: labelsOf(read).length,
    woorden: wordsIn(read),
  };
}

export function wordsIn({ transcript }: Pick<ReadResult, 'transcript'>): number {
  return transcript.text.split(/\s+/).length;
}
