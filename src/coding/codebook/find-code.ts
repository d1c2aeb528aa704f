/** A code by what a person wrote: its id, or an id that it had in an earlier codebook. */

import type { Code, Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';

export interface CodeFinder {
  /** The codes that have or had the id: none when nobody knows it, several when it was split. */
  named(written: string): readonly Code[];
  /** @throws UserError when no code has or had the id, or when several came from it. */
  find(written: string): Code;
  /** The code that an id stands for now, or null when there is none, or more than one. */
  known(id: string): Code | null;
}

export function createCodeFinder({ themes }: Codebook): CodeFinder {
  const current = new Map<string, Code>();
  const former = new Map<string, Code[]>();
  for (const code of themes.flatMap(({ codes }) => codes)) {
    current.set(code.id.toLowerCase(), code);
    for (const id of code.formerIds) {
      const key = id.toLowerCase();
      former.set(key, [...(former.get(key) ?? []), code]);
    }
  }
  const named = (id: string): readonly Code[] => {
    const key = id.trim().toLowerCase();
    const code = current.get(key);
    return code === undefined ? (former.get(key) ?? []) : [code];
  };
  return {
    named,
    find(written) {
      const found = named(written);
      const [code, ...others] = found;
      if (code !== undefined && others.length === 0) return code;
      throw new UserError(
        notOneCode(
          written,
          found.map(({ id }) => id),
        ),
      );
    },
    known(id) {
      const found = named(id);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

/** @param choices the ids that came from it; none when it is no code at all */
export function notOneCode(written: string, choices: readonly string[]): string {
  return choices.length === 0
    ? `de code "${shortened(written)}" staat niet in het codeboek. Controleer de spelling.`
    : `de code "${written}" is gesplitst. Kies uit: ${choices.join(', ')}.`;
}

/** Whoever put a passage in the wrong column does not get it back in a message. */
function shortened(written: string): string {
  return /^[\w-]{1,60}$/.test(written) ? written : '…';
}
