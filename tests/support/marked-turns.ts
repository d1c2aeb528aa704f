/** Turns in which what identifies somebody is marked, from text files. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from '../../scripts/learn/corpus.mjs';
import type { Span } from '../../src/model/transcript.js';
import type { Kind } from '../../src/names/index.js';

export interface MarkedTurn {
  readonly text: string;
  /** UTF-16 offsets. */
  readonly spans: readonly (Span & { readonly kind: Kind })[];
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The turns of all files in a folder of the repository. */
export function markedTurns(folder: string): MarkedTurn[] {
  const root = join(import.meta.dirname, '..', '..', folder);
  return readdirSync(root).flatMap(
    (file) => readMarked(readFileSync(join(root, file), 'utf8')) as MarkedTurn[],
  );
}
