/** An interview that was written to be read, as scripts read it. */

import { z } from 'zod';
import { count } from '../project/shapes.js';
import type { WrittenReading } from './write-reading.js';

export const ReadResult = z.strictObject({ bestand: z.string(), beurten: count, coderingen: count });

export function readingAsJson({ path, turns, codings }: WrittenReading): z.infer<typeof ReadResult> {
  return { bestand: path, beurten: turns, coderingen: codings };
}
