/** Who changed what, as scripts and pages read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';
import type { ActWithRows, RecordedAct } from './acts.js';

const act = z.strictObject({
  nummer: z.int().min(1),
  opdracht: z.string(),
  codeur: z.string().nullable(),
  /** ISO 8601 in UTC. */
  moment: z.string(),
  staat: z.enum(['gedaan', 'teruggedraaid', 'vervallen', 'vast']),
  van: z.int().min(1).nullable(),
  rijen: z.array(z.strictObject({ tabel: z.string(), erbij: count, gewijzigd: count, weg: count })),
});

export const HistoryResult = z.strictObject({ handelingen: z.array(act) });

export const HistoryRowsResult = z.strictObject({
  handeling: act,
  sleutels: z.array(
    z.strictObject({
      tabel: z.string(),
      sleutel: z.array(z.union([z.string(), z.number()])),
      bestond_al: z.boolean(),
    }),
  ),
});

export const TakeBackResult = z.strictObject({ handelingen: z.array(act) });

export function historyAsJson(acts: readonly RecordedAct[]): z.infer<typeof HistoryResult> {
  return { handelingen: acts.map(actAsJson) };
}

export function historyRowsAsJson({ act, rows }: ActWithRows): z.infer<typeof HistoryRowsResult> {
  const keys = rows.map(({ table, key, existed }) => ({
    tabel: table,
    sleutel: [...key],
    bestond_al: existed,
  }));
  return { handeling: actAsJson(act), sleutels: keys };
}

export function takeBackAsJson(acts: readonly RecordedAct[]): z.infer<typeof TakeBackResult> {
  return { handelingen: acts.map(actAsJson) };
}

function actAsJson({ id, command, coder, at, state, of, rows }: RecordedAct): z.infer<typeof act> {
  return {
    nummer: id,
    opdracht: command,
    codeur: coder,
    moment: at,
    staat: state,
    van: of,
    rijen: rows.map(({ name, added, changed, removed }) => ({
      tabel: name,
      erbij: added,
      gewijzigd: changed,
      weg: removed,
    })),
  };
}
