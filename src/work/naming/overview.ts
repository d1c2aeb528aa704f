/** What was replaced, what may be a name, and what looked like one: counted over all texts of the store. */

import type { Kind } from '../../model/identifying.js';
import { placedPseudonyms } from '../../model/pseudonym.js';
import { entryOf, type Key, type Recognising, recognise } from '../../names/index.js';
import type { StoredTranscript } from '../../store/index.js';

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
}

const AROUND = 45;

interface Counted {
  readonly state: State;
  readonly kind: Kind;
  readonly text: string;
  readonly example: string;
  readonly files: Set<string>;
  count: number;
}

/** Rows in the order of what a person should look at first: doubtful, replaced, left alone; the most frequent first. */
export function namesIn(
  texts: Iterable<StoredTranscript>,
  recognising: Recognising,
  key: Key,
  reveals: boolean,
): NameRow[] {
  const rows = new Map<string, Counted>();
  for (const { file, text } of texts) {
    const add = (state: State, kind: Kind, start: number, end: number): void => {
      const words = text.slice(start, end);
      const id = `${state} ${kind} ${words.toLowerCase()}`;
      const row = rows.get(id) ?? {
        state,
        kind,
        text: words,
        example: around(text, start, end),
        files: new Set(),
        count: 0,
      };
      row.count += 1;
      row.files.add(file);
      rows.set(id, row);
    };
    const pseudonyms = placedPseudonyms(text);
    for (const { kind, start, end } of pseudonyms) {
      if (kind !== null) add('vervangen', kind, start, end);
    }
    const places = new Set(pseudonyms.map(({ start }) => start));
    for (const { kind, certainty, start, end } of recognise(text, recognising)) {
      if (!places.has(start)) add(certainty === 'gelaten' ? 'gelaten' : 'mogelijk', kind, start, end);
    }
  }
  const order: readonly State[] = ['mogelijk', 'vervangen', 'gelaten'];
  return [...rows.values()]
    .sort(
      (one, other) =>
        order.indexOf(one.state) - order.indexOf(other.state) ||
        other.count - one.count ||
        one.text.localeCompare(other.text, 'nl', { numeric: true }),
    )
    .map((row) => ({
      ...row,
      files: [...row.files],
      originals: reveals ? (entryOf(key, row.text)?.forms.map(({ text }) => text) ?? []) : [],
    }));
}

/** The words around a passage, on its own line and whole. */
function around(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const shownBefore = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const shownAfter = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return shownBefore + text.slice(start, end) + shownAfter;
}
