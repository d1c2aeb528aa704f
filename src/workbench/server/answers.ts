/** What goes wrong, as an answer: what a person can fix with the command that helps, and a bug without a word of what was said. */

import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type Advice, reasonsIn, UserError } from '../../model/errors.js';

/** Of every answer that is no success. */
export interface Trouble {
  readonly fouten: readonly Advice[];
}

const BUG =
  'Dit is een fout in wijkstem. Er is niets veranderd. Meld hem met de regels die in het venster van de opdracht staan.';

/** @param tell where a bug is reported: the window that the workbench was started from */
export function asAnswer(error: unknown, context: Context, tell: (line: string) => void): Response {
  if (error instanceof UserError) return context.json({ fouten: reasonsIn(error) } satisfies Trouble, 422);
  if (error instanceof HTTPException) return context.json(trouble(error.message), error.status);
  tell(whereItBroke(error));
  return context.json(trouble(BUG), 500);
}

export function trouble(text: string): Trouble {
  return { fouten: [{ text }] };
}

/** The kind of error and its places in the program; never its message, which may quote what was said. */
export function whereItBroke(error: unknown): string {
  if (!(error instanceof Error)) return 'Onbekende fout';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}
