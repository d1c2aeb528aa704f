/** Interviews that come twice, and those whose file got another name. */

import type { KnownFile } from '../../store/index.js';
import { type FileResult, skipped } from './read-interview.js';

/**
 * Two files with the same bytes are one interview: the one that was there first is kept. When that one is gone from the
 * disk, it got another name.
 */
export function withoutTwins(
  results: readonly FileResult[],
  known: ReadonlyMap<string, KnownFile>,
  isThere: (file: string) => boolean,
): FileResult[] {
  const owners = new Map([...known.values()].map(({ file, sourceHash }) => [sourceHash, file]));
  return results.map((result) => {
    if (result.read === undefined) return result;
    const owner = owners.get(result.read.sourceHash);
    if (owner !== undefined && owner !== result.file && known.has(owner) && !isThere(owner)) {
      if (known.has(result.file)) return skipped(result.file, tookThePlaceOf(owner));
      owners.set(result.read.sourceHash, result.file);
      return renamed(result.file, owner);
    }
    if (owner !== undefined && owner !== result.file) {
      return skipped(result.file, `heeft dezelfde inhoud als ${owner}. Verwijder één van de twee.`);
    }
    owners.set(result.read.sourceHash, result.file);
    return result;
  });
}

function tookThePlaceOf(owner: string): string {
  return `heeft nu de inhoud van ${owner}, dat er niet meer is. Geef het die naam terug of een nieuwe.`;
}

function renamed(file: string, formerly: string): FileResult {
  const warnings = [`heette eerder ${formerly}; de tekst en de coderingen gaan mee`];
  return { file, outcome: 'vernieuwd', warnings, formerly };
}
