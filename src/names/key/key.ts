/** The key: which pseudonym stands for whom, and what people decided about names. It is kept apart from the database. */

import { nameOfPseudonym } from '../../model/pseudonym.js';
import type { Kind } from '../kinds.js';

/** One person, address, organisation and so on; `[PERSOON-3]` in a text. */
export interface KeyEntry {
  readonly kind: Kind;
  /** From 1 within the kind; a number is never given twice, also when its entry is gone. */
  readonly number: number;
  /** The respondent that it is, when a speaker label says so. */
  readonly respondent: string | null;
  readonly forms: readonly KeyForm[];
}

/** One way in which it was written. */
export interface KeyForm {
  readonly text: string;
  /** The files in which it stands so. */
  readonly files: readonly string[];
}

/**
 * `vervang`: wherever the name may be meant, also with a slip in it. `vervang mogelijke` is about this way of writing it: where
 * it was doubtful and, when it is no word of every day, in all places. `vervang overal`: wherever this word stands.
 * `laat mogelijke staan` is about a passage that was doubtful: where its words are surely a name, they stay replaced.
 */
export const ACTIONS = [
  'vervang',
  'vervang mogelijke',
  'vervang overal',
  'laat staan',
  'laat mogelijke staan',
  'zelfde als',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What a person decided about a name, for every file that was imported and every one to come. */
export interface NameDecision {
  readonly kind: Kind;
  readonly name: string;
  readonly action: Action;
  /** With `zelfde als`: the pseudonym of the same person, such as `PERSOON-3`. */
  readonly as: string | null;
  /** Only as long as the texts are still to be read again with it. */
  readonly outstanding?: {
    /** What was decided when they were read last; null for nothing. */
    readonly was: Pick<NameDecision, 'kind' | 'action' | 'as'> | null;
  };
}

/** Whether words stay readable by a decision, surely or where they were doubtful. */
export function isLeft({ action }: Pick<NameDecision, 'action'>): boolean {
  return action === 'laat staan' || action === 'laat mogelijke staan';
}

export interface Key {
  /** By which a store knows it again; null of a key that no version wrote since keys have one. */
  readonly id: string | null;
  readonly entries: readonly KeyEntry[];
  readonly decisions: readonly NameDecision[];
  /** Of each kind the next number to give out. */
  readonly next: Readonly<Partial<Record<Kind, number>>>;
}

export const EMPTY_KEY: Key = { id: null, entries: [], decisions: [], next: {} };

export function pseudonymOf({ kind, number }: Pick<KeyEntry, 'kind' | 'number'>): string {
  return `${kind}-${number}`;
}

/** The entry of a pseudonym, with or without its brackets. */
export function entryOf({ entries }: Key, pseudonym: string): KeyEntry | undefined {
  const wanted = nameOfPseudonym(pseudonym);
  return entries.find((entry) => pseudonymOf(entry) === wanted);
}

/** What is forgotten: the respondent, and the files in which only they spoke. */
export interface Leaving {
  readonly respondent: string;
  readonly files: readonly string[];
}

/** The key without a respondent, and without what was only said in their files. Numbers stay given out. */
export function keyWithout(key: Key, { respondent, files }: Leaving): Key {
  const gone = new Set(files);
  const entries = key.entries.flatMap((entry) => {
    if (entry.respondent === respondent) return [];
    const forms = entry.forms.flatMap((form) => {
      const left = form.files.filter((file) => !gone.has(file));
      return left.length === 0 && form.files.length > 0 ? [] : [{ ...form, files: left }];
    });
    return forms.length === 0 ? [] : [{ ...entry, forms }];
  });
  const kept = new Set(entries.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())));
  const lost = new Set(
    key.entries
      .flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase()))
      .filter((text) => !kept.has(text)),
  );
  return { ...key, entries, decisions: key.decisions.filter(({ name }) => !lost.has(name.toLowerCase())) };
}

/** Forms with the same text together. */
export function joinedForms(forms: readonly KeyForm[]): KeyForm[] {
  const byText = new Map<string, Set<string>>();
  for (const { text, files } of forms) {
    const known = byText.get(text) ?? new Set();
    for (const file of files) known.add(file);
    byText.set(text, known);
  }
  return [...byText].map(([text, files]) => ({ text, files: [...files].sort() }));
}
