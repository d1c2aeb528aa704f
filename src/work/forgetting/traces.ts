/** By what somebody who is forgotten is found back in files: their number, ids of what is on their words, and the words. */

import { fold } from '../../language/fold.js';
import { literal } from '../../language/literal.js';
import type { Forgotten } from '../../project/index.js';
import { heldTexts, type Store, saidIn } from '../../store/index.js';
import { joined, placesInRows, placesOf } from '../project/person-places.js';
import type { ProjectFolder } from '../project/project-folder.js';

export interface Traces {
  readonly respondent: string;
  readonly ids: ReadonlySet<string>;
  /** Every six words that they said in a row, folded, with a space between. */
  readonly words: ReadonlySet<string>;
}

/** What a file tells of somebody, the most telling first. */
export type Told = 'woorden' | 'nummer';

/** Fewer are said by anybody. */
const IN_A_ROW = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ID = /(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])/g;

export function nothingKnown(respondent: string): Traces {
  return { respondent, ids: new Set(), words: new Set() };
}

/** Call it before anything goes: afterwards nobody knows what they said. */
export function tracesOf(tombstone: Forgotten, store: Store, here: ProjectFolder): Traces {
  const { respondent } = tombstone;
  const held = heldTexts(store);
  const places = joined([...placesOf(tombstone, held), ...placesInRows(respondent, held, here)]);
  const said = places.map(({ file, whole, labels }) => saidIn(store, file, whole ? null : labels));
  const words = new Set<string>();
  for (const { turns } of said) for (const turn of turns) for (const run of runsIn(turn)) words.add(run);
  return { respondent, ids: new Set(said.flatMap(({ ids }) => ids)), words };
}

/** @returns null for a text that tells nothing of them */
export function toldIn(text: string, { respondent, ids, words }: Traces): Told | null {
  for (const run of runsIn(text)) if (words.has(run)) return 'woorden';
  for (const [id] of text.matchAll(ID)) if (ids.has(id)) return 'woorden';
  const number = new RegExp(`(?<![\\p{L}\\p{N}])${literal(respondent)}(?![\\p{L}\\p{N}])`, 'iu');
  return number.test(text) ? 'nummer' : null;
}

function* runsIn(text: string): Generator<string> {
  const last: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    last.push(fold(word));
    if (last.length > IN_A_ROW) last.shift();
    if (last.length === IN_A_ROW) yield last.join(' ');
  }
}
