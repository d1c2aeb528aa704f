/** What was replaced, what may be a name, and what looked like one: counted over all texts of the store. */

import type { Kind } from '../../model/identifying.js';
import { placedPseudonyms } from '../../model/pseudonym.js';
import type { Span } from '../../model/transcript.js';
import {
  entryOf,
  type Find,
  identifying,
  isFunctionWords,
  type Key,
  likelihoods,
  READING_ANEW,
  type Recognising,
} from '../../names/index.js';
import type { StoredTranscript } from '../../store/index.js';
import { aroundOnLine, type PlaceInContext, placeInContext } from './context.js';

const STATES = ['vervangen', 'mogelijk', 'gelaten'] as const;
export type State = (typeof STATES)[number];

export interface NameRow {
  readonly state: State;
  readonly kind: Kind;
  /** The pseudonym with its brackets, or the words as they stand in the text. */
  readonly text: string;
  readonly count: number;
  readonly files: readonly string[];
  /** The first place where it stands, with some words around it. */
  readonly example: string;
  /** How it was written, when the key was opened to tell. */
  readonly originals: readonly string[];
  /** Of a doubtful one how likely it is what it seems, from 0 to 1, over all its places; 1 of what was replaced. */
  readonly likely: number;
  /** Whether it is surely a name by what is known now, and may still be read. */
  readonly isSure: boolean;
  /** The first places, as many as were asked for. */
  readonly places: readonly PlaceInContext[];
}

export interface Looking {
  readonly key: Key;
  /** Whether pseudonyms get their names. */
  readonly reveals: boolean;
  readonly reader?: typeof READING_ANEW;
  /** How many places of a doubtful name are kept; none unless given. */
  readonly places?: number;
}

interface Counted {
  readonly state: State;
  readonly kind: Kind;
  readonly text: string;
  readonly example: string;
  readonly files: Set<string>;
  readonly places: PlaceInContext[];
  isSure: boolean;
  likely: number;
  count: number;
}

/**
 * Rows in the order of what a person should look at first: doubtful, replaced, left alone; of the doubtful ones what most
 * likely names somebody who could be found by it, of the others the most frequent.
 */
export async function namesIn(
  texts: Iterable<StoredTranscript> | AsyncIterable<StoredTranscript>,
  recognising: Recognising,
  { key, reveals, reader = READING_ANEW, places = 0 }: Looking,
): Promise<NameRow[]> {
  const rows = new Map<string, Counted>();

  function rowOf(state: State, kind: Kind, text: string, { start, end }: Span): Counted {
    const words = text.slice(start, end);
    const id = `${state} ${kind} ${words.toLowerCase()}`;
    const known = rows.get(id);
    if (known !== undefined) return known;
    const row: Counted = {
      state,
      kind,
      text: words,
      example: aroundOnLine(text, start, end),
      files: new Set(),
      places: [],
      isSure: false,
      likely: 0,
      count: 0,
    };
    rows.set(id, row);
    return row;
  }

  for await (const transcript of texts) {
    const { file, text } = transcript;
    const add = (state: State, kind: Kind, place: Span, likely: number): Counted => {
      const row = rowOf(state, kind, text, place);
      row.count += 1;
      row.likely += likely;
      row.files.add(file);
      if (state === 'mogelijk' && row.places.length < places)
        row.places.push(placeInContext(transcript, place));
      return row;
    };
    const pseudonyms = placedPseudonyms(text);
    for (const placed of pseudonyms) {
      if (placed.kind !== null) add('vervangen', placed.kind, placed, 1);
    }
    const replaced = new Set(pseudonyms.map(({ start }) => start));
    const finds = reader.recognise(text, recognising).filter(({ start }) => !replaced.has(start));
    const doubtful = finds.filter((find) => find.certainty !== 'gelaten' && !isLeftOut(text, find));
    const likely = doubtful.length === 0 ? [] : likelihoods(text, doubtful, recognising.lexicon);
    for (const [at, find] of doubtful.entries()) {
      const row = add('mogelijk', find.kind, find, likely[at] ?? 0);
      row.isSure ||= find.certainty === 'zeker';
    }
    const isDoubtful = new Set(doubtful);
    for (const find of finds) if (!isDoubtful.has(find)) add('gelaten', find.kind, find, 0);
  }
  return [...rows.values()].sort(inOrderOfLooking).map((row) => ({
    ...row,
    likely: row.likely / row.count,
    files: [...row.files],
    originals: reveals ? (entryOf(key, row.text)?.forms.map(({ text }) => text) ?? []) : [],
  }));
}

/** Words such as "van" and "wil" are never worth a look; what a person decided about them still counts. */
function isLeftOut(text: string, find: Find): boolean {
  return find.kind === 'PERSOON' && find.certainty === 'twijfel' && isFunctionWords(text, find);
}

const ORDER: readonly State[] = ['mogelijk', 'vervangen', 'gelaten'];

function inOrderOfLooking(one: Counted, other: Counted): number {
  return (
    ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
    urgencyOf(other) - urgencyOf(one) ||
    other.count - one.count ||
    one.text.localeCompare(other.text, 'nl', { numeric: true })
  );
}

/** What stands in many interviews is hardly ever somebody whom a few people know. */
function urgencyOf({ state, kind, text, likely, count, files }: Counted): number {
  if (state !== 'mogelijk') return 0;
  return ((likely / count) * identifying(kind, text)) / (1 + Math.log2(files.size) / 4);
}
