/** Parts of results that several verbs have in common. */

import { z } from 'zod';

export const count = z.int().min(0);

export const codebook = z.strictObject({ id: z.string(), versie: z.string() });

export const basis = z.strictObject({ bevestigd: count, voorstel: count });

export const ratio = z.number().min(0).max(1);
