/** Storing one interview that was read, with what people decided about its earlier text. */

import { isDeepStrictEqual } from 'node:util';
import { reanchor } from '../../coding/index.js';
import type { PlaceNow } from '../../model/coding.js';
import type { Span, Transcript } from '../../model/transcript.js';
import {
  type Carried,
  carryDecisions,
  carryMarks,
  type DecidedText,
  decisionsOn,
  type KnownFile,
  type Mark,
  type PlacedDecision,
  renameTranscript,
  type Store,
  saveTranscript,
} from '../../store/index.js';
import { type FileResult, skipped } from './read-interview.js';

/** The files in the store by name. */
type Known = ReadonlyMap<string, KnownFile>;

type PlacesFrom = NonNullable<NonNullable<FileResult['read']>['placesFrom']>;

/** Where decisions and marks on an earlier text go in the new one. */
interface Placed {
  readonly decisions: readonly Carried<PlacedDecision>[];
  readonly marks: readonly Carried<Mark>[];
}

export interface CarriedOver extends Placed {
  readonly decided: DecidedText;
}

/** Works out where decisions go. It may take a while, so it is done before the store is locked for writing. */
export function carryOver({ file, read }: FileResult, open: Store): CarriedOver | null {
  const decided = read === undefined ? null : decisionsOn(open, file);
  if (read === undefined || decided === null || isBare(decided)) return null;
  return { decided, ...carry(decided, read.transcript, read.placesFrom) };
}

export interface Saving {
  readonly open: Store;
  /** The files in the store when this import began to read. */
  readonly known: Known;
  /** The files in the store now, which another import may have changed. */
  readonly meanwhile: Known;
}

/**
 * Saves the text, or the new name, of one file; call it within `write`.
 *
 * @param carried what `carryOver` worked out; it is done again when another program changed the store meanwhile
 */
export function saveInterview(result: FileResult, carried: CarriedOver | null, saving: Saving): FileResult {
  const { file, read, formerly } = result;
  const { open, known, meanwhile } = saving;
  if (formerly !== undefined) return rename(result, formerly, saving);
  if (read === undefined) return result;
  if (
    meanwhile.get(file)?.sourceHash === read.sourceHash &&
    known.get(file)?.sourceHash !== read.sourceHash
  ) {
    return unchanged(file);
  }
  const decided = decisionsOn(open, file);
  saveTranscript(open, file, read.sourceHash, read.transcript, read.speakers, read.holdsNames);
  if (decided === null || isBare(decided)) return result;
  const isFresh = carried !== null && isDeepStrictEqual(decided, carried.decided);
  const { decisions, marks } = isFresh ? carried : carry(decided, read.transcript, read.placesFrom);
  carryDecisions(open, file, decisions);
  carryMarks(open, file, marks);
  if (decisions.length === 0) return result;
  return { ...result, flagged: decisions.filter(({ place }) => place.attention !== null).length };
}

function rename(result: FileResult, formerly: string, { open, known, meanwhile }: Saving): FileResult {
  const { file } = result;
  const isTaken = meanwhile.has(file);
  if (!isTaken && meanwhile.has(formerly)) {
    renameTranscript(open, formerly, file);
    return result;
  }
  const isSame = meanwhile.get(file)?.sourceHash === known.get(formerly)?.sourceHash;
  if (isTaken && isSame && !meanwhile.has(formerly)) return unchanged(file);
  return skipped(file, `heette eerder ${formerly}, maar een andere import veranderde dat intussen.`, {
    how: 'Typ nog eens',
    command: 'import',
  });
}

function unchanged(file: string): FileResult {
  return { file, outcome: 'ongewijzigd', warnings: [] };
}

function isBare({ decisions, marks }: DecidedText): boolean {
  return decisions.length === 0 && marks.length === 0;
}

/**
 * Everything keeps its passage where its words are now; a decision whose words are others waits for a person. Where only the
 * pseudonyms are others, no words are.
 */
export function carry(
  decided: DecidedText,
  corrected: Transcript,
  placesFrom: PlacesFrom = () => null,
): Placed {
  const { decisions, marks } = decided;
  const things = [...decisions, ...marks];
  const sameWords = placesFrom(decided.text);
  const places =
    sameWords === null
      ? reanchor(decided, corrected, things)
      : things.map((thing) => placeAsItWas(thing, sameWords(thing), corrected));
  const placed = <T>(things: readonly T[], from: number): Carried<T>[] =>
    things.flatMap((thing, index) => {
      const place = places[from + index];
      return place === undefined ? [] : [{ thing, place }];
    });
  return { decisions: placed(decisions, 0), marks: placed(marks, decisions.length) };
}

/** What waited for a person still does. */
function placeAsItWas(
  { attention, kept }: PlacedDecision | Mark,
  { start, end }: Span,
  { turns }: Transcript,
): PlaceNow {
  const turn = turns.find((one) => one.end > start) ?? turns.at(-1);
  return { turn: turn?.number ?? 1, start, end, attention, kept, scrap: null };
}
