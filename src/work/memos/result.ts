/** Memos, as scripts and pages read them. */

import { z } from 'zod';
import { MEMO_KINDS, type Memo } from '../../model/memo.js';
import { count } from '../project/shapes.js';
import type { WrittenMemo } from './write.js';

export const MemosResult = z.strictObject({
  memos: z.array(
    z.strictObject({
      id: z.string(),
      soort: z.enum(MEMO_KINDS),
      codeur: z.string(),
      /** ISO 8601 in UTC; null for the memo of a decision. */
      geschreven: z.string().nullable(),
      memo: z.string(),
      code: z.string().nullable(),
      respondent: z.string().nullable(),
      passage: z
        .strictObject({
          bestand: z.string(),
          beurt: z.int().min(1),
          begin: count,
          eind: count,
          tekst: z.string(),
          tekst_is: z.enum(['gewijzigd', 'verdwenen']).nullable(),
        })
        .nullable(),
    }),
  ),
});

export const MemoAddResult = z.strictObject({
  id: z.string(),
  soort: z.enum(MEMO_KINDS),
  codeur: z.string(),
});

export const MemoRemoveResult = z.strictObject({ verwijderd: z.string() });

export const MemoExportResult = z.strictObject({
  /** Null when there was nothing to write. */
  bestand: z.string().nullable(),
  memos: count,
});

export type MemosResult = z.infer<typeof MemosResult>;

export function memosAsJson(memos: readonly Memo[]): MemosResult {
  return { memos: memos.map(memoAsJson) };
}

function memoAsJson({
  id,
  kind,
  coder,
  written,
  body,
  code,
  respondent,
  passage,
}: Memo): MemosResult['memos'][number] {
  return {
    id,
    soort: kind,
    codeur: coder,
    geschreven: written,
    memo: body,
    code,
    respondent,
    passage: passage && {
      bestand: passage.file,
      beurt: passage.turn,
      begin: passage.start,
      eind: passage.end,
      tekst: passage.text,
      tekst_is: passage.attention,
    },
  };
}

export function memoAddAsJson({ id, kind, coder }: WrittenMemo): z.infer<typeof MemoAddResult> {
  return { id, soort: kind, codeur: coder };
}
