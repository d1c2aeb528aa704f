/** A result as `--json` prints it; docs/handleiding/09-voor-scripts.md explains the shapes to whoever writes a script. */

import type { z } from 'zod';
import { harmlessJson } from '../language/visible.js';
import { type Io, print } from './io.js';

/** Text of a result as a script reads it. */
export function jsonText<T>(schema: z.ZodType<T>, result: T): string {
  return harmlessJson(JSON.stringify(schema.parse(result), null, 2));
}

export function printJson<T>(schema: z.ZodType<T>, result: T, { stdout }: Io): void {
  print(stdout, jsonText(schema, result));
}
