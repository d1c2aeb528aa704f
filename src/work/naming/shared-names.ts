/** A name that two people of one interview share, so that somebody must say which of them is meant. */

import { type Key, type KeyEntry, pseudonymOf } from '../../names/index.js';

export interface SharedName {
  /** As it is written: `Peter`. */
  readonly name: string;
  /** Whose it may be, each with the longer names by which they are told apart. */
  readonly bearers: readonly { readonly pseudonym: string; readonly names: readonly string[] }[];
  /** The interviews in which they meet. */
  readonly files: readonly string[];
}

/** Those of which nobody said yet whose they are, in the order in which they were met. */
export function sharedNames({ entries, decisions }: Key): SharedName[] {
  const settled = new Set(
    decisions.filter(({ action }) => action === 'zelfde als').map(({ name }) => name.toLowerCase()),
  );
  const bearersOf = new Map<string, Set<KeyEntry>>();
  const alone = new Map<string, { name: string; files: Set<string> }>();
  for (const entry of entries) {
    if (entry.kind !== 'PERSOON') continue;
    for (const { text, files } of entry.forms) {
      const [first = '', ...others] = text.toLowerCase().split(/\s+/);
      bearersOf.set(first, (bearersOf.get(first) ?? new Set()).add(entry));
      if (others.length > 0) continue;
      const known = alone.get(first) ?? { name: text, files: new Set<string>() };
      for (const file of files) known.files.add(file);
      alone.set(first, known);
    }
  }
  return [...alone].flatMap(([first, { name, files }]) => {
    if (settled.has(first)) return [];
    const bearers = [...(bearersOf.get(first) ?? [])].map((entry) => ({ entry, files: filesOf(entry) }));
    const together = [...files].filter((file) => bearers.filter((one) => one.files.has(file)).length > 1);
    if (together.length === 0) return [];
    const meant = bearers.filter((one) => together.some((file) => one.files.has(file)));
    return [
      {
        name,
        files: together.sort(),
        bearers: meant.map(({ entry }) => ({
          pseudonym: pseudonymOf(entry),
          names: entry.forms.map(({ text }) => text),
        })),
      },
    ];
  });
}

function filesOf({ forms }: KeyEntry): Set<string> {
  return new Set(forms.flatMap(({ files }) => files));
}
