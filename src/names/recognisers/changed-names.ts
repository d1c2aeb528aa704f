/** What differs between what was known of names and what is: by it is told which texts are read otherwise. */

import type { Recognising } from '../recognise.js';
import { isSameName } from '../who/misspelling.js';
import type { KnownName } from './known.js';

export interface NamesChanged {
  /** The first words, folded, of the known names of which one was added, left out or changed. */
  readonly firsts: ReadonlySet<string>;
  /** Whether a word may be a slip for one of them; null when none is looked for with slips. */
  readonly slips: ((word: string) => boolean) | null;
  /** Words in small letters of which another thing is settled than before. */
  readonly settled: ReadonlySet<string>;
}

type Known = Pick<Recognising, 'known' | 'settled'>;

const NOTHING: NamesChanged = { firsts: new Set(), slips: null, settled: new Set() };

export function changedNames(before: Known, now: Known): NamesChanged {
  if (before.known === now.known && before.settled === now.settled) return NOTHING;
  const names = differing(byContent(before.known.names), byContent(now.known.names));
  const settled = differing(settledBy(before), settledBy(now)).map(([words]) => words);
  const changed = names.map(([, name]) => name);
  const slipped = changed.flatMap(({ reach, first }) => (reach === undefined ? [first] : []));
  return {
    firsts: new Set(changed.map(({ first }) => first)),
    slips:
      slipped.length === 0 ? null : remembering((word) => slipped.some((first) => isSameName(word, first))),
    settled: new Set(settled),
  };
}

type Named = KnownName & { readonly first: string };

function byContent(names: readonly Named[]): Map<string, Named> {
  return new Map(
    names.map((name) => [JSON.stringify([name.kind, name.name, name.certainty, name.reach]), name]),
  );
}

function settledBy({ settled = new Map() }: Known): Map<string, string> {
  return new Map([...settled].map(([words, { kind, certainty }]) => [words, `${kind} ${certainty}`]));
}

/** What stands in one of them only, or otherwise. */
function differing<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): [string, T][] {
  const isIn = (other: ReadonlyMap<string, T>, [key, value]: [string, T]): boolean =>
    other.has(key) && (typeof value !== 'string' || other.get(key) === value);
  return [
    ...[...before].filter((entry) => !isIn(now, entry)),
    ...[...now].filter((entry) => !isIn(before, entry)),
  ];
}

function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const told = new Map<string, boolean>();
  return (word) => {
    const known = told.get(word) ?? ask(word);
    told.set(word, known);
    return known;
  };
}
