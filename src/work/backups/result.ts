/** Reserve copies, as scripts and pages read them. */

import { z } from 'zod';
import type { Backup } from '../project/reserve-copies.js';
import type { Restored } from './restore.js';

export const BackupResult = z.strictObject({ reservekopie: z.string() });

export const RestoreListResult = z.strictObject({
  reservekopieen: z.array(
    z.strictObject({
      naam: z.string(),
      /** ISO 8601 in UTC. */
      gemaakt: z.string(),
      waarom: z.string(),
    }),
  ),
});

export const RestoreResult = z.strictObject({
  reservekopie: z.string(),
  veranderd: z.boolean(),
  /** The path of a damaged database, which was set aside. */
  opzij: z.string().nullable(),
});

export function restoreListAsJson(backups: readonly Backup[]): z.infer<typeof RestoreListResult> {
  const list = backups.map(({ name, made, reason }) => ({ naam: name, gemaakt: made, waarom: reason }));
  return { reservekopieen: list };
}

export function restoreAsJson({ name, isChanged, setAside }: Restored): z.infer<typeof RestoreResult> {
  return { reservekopie: name, veranderd: isChanged, opzij: setAside };
}
