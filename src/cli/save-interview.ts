/** Storing one interview that was read, with what people decided about its earlier text. */

import { reanchor } from '../coding/reanchor.js';
import {
  type CarriedDecision,
  carryDecisions,
  decisionsOn,
  type KnownFile,
  renameTranscript,
  type Store,
  saveTranscript,
} from '../store/index.js';
import type { FileResult } from './read-interview.js';

/** The files in the store by name. */
export type Known = ReadonlyMap<string, KnownFile>;

/**
 * Saves the text, or the new name, of one file; call it within `write`.
 *
 * @param known the files in the store when this import began to read
 * @param meanwhile the files in the store now, which another import may have added to
 */
export function saveInterview(result: FileResult, open: Store, known: Known, meanwhile: Known): FileResult {
  const { file, read, formerly } = result;
  if (formerly !== undefined) renameTranscript(open, formerly, file);
  if (read === undefined) return result;
  const stored = meanwhile.get(file);
  if (stored?.sourceHash === read.sourceHash && known.get(file)?.sourceHash !== read.sourceHash) {
    return { file, outcome: 'ongewijzigd', warnings: [] };
  }
  const decided = stored === undefined ? null : decisionsOn(open, file);
  saveTranscript(open, file, read.sourceHash, read.transcript, read.speakers);
  if (decided === null || decided.decisions.length === 0) return result;
  const carried = carry(decided, read.transcript.text);
  carryDecisions(open, file, carried);
  return { ...result, flagged: carried.filter(({ attention }) => attention !== null).length };
}

/** Every decision keeps its passage where its words are now, or waits for a person. */
function carry({ text, decisions }: ReturnType<typeof decisionsOn>, corrected: string): CarriedDecision[] {
  const places = reanchor(text, corrected, decisions);
  return decisions.flatMap(({ id }, index) => {
    const place = places[index];
    if (place === undefined) return [];
    return [
      {
        id,
        start: place.start,
        end: place.end,
        attention: place.outcome === 'gelijk' ? null : place.outcome,
      },
    ];
  });
}
