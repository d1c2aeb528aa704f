/** Reserve copies, as scripts and pages read them. */

import { z } from 'zod';

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
