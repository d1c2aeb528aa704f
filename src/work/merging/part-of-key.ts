/** What of the other copy's key comes along: the names in the texts that are laid beside each other, and nobody who is gone. */

import { type Key, pseudonymOf, pseudonymsOf } from '../../names/index.js';
import type { WholeRevision } from '../../store/index.js';

/** The revisions of one file in both copies, from the first to the current one. */
export interface PairedTexts {
  /** How the file is called here. */
  readonly file: string;
  /** How it is called there. */
  readonly fileThere: string;
  /** None for a text that is not here yet. */
  readonly here: readonly WholeRevision[];
  readonly there: readonly WholeRevision[];
}

/**
 * The entries whose pseudonym stands in one of the texts, and those of respondents, with the names of files as they are here.
 *
 * @param gone ids of respondents whose names do not come along
 */
export function partOfKey(key: Key, texts: readonly PairedTexts[], gone: ReadonlySet<string>): Key {
  const names = new Map(texts.map(({ file, fileThere }) => [fileThere, file]));
  const inUse = new Set(texts.flatMap(({ there }) => there.flatMap(pseudonymsIn)));
  const entries = key.entries.flatMap((entry) => {
    if (entry.respondent !== null && gone.has(entry.respondent)) return [];
    const here = entry.forms.map(({ text, files }) => ({
      text,
      files: files.flatMap((file) => names.get(file) ?? []),
    }));
    const found = here.filter(({ files }) => files.length > 0);
    if (found.length > 0 && (inUse.has(pseudonymOf(entry)) || entry.respondent !== null)) {
      return [{ ...entry, forms: found }];
    }
    // Its files got another name since, so which of its forms stand here is not known.
    return inUse.has(pseudonymOf(entry)) ? [{ ...entry, forms: here }] : [];
  });
  const kept = namesIn(entries);
  const lost = [...namesIn(key.entries)].filter((name) => !kept.has(name));
  const isLost = new Set(lost);
  return { ...key, entries, decisions: key.decisions.filter(({ name }) => !isLost.has(name.toLowerCase())) };
}

function namesIn(entries: Key['entries']): Set<string> {
  return new Set(entries.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())));
}

/** The pseudonyms in the text, the notes and the speaker labels of a revision, without brackets. */
export function pseudonymsIn({ text, turns }: WholeRevision): string[] {
  const beside = turns.flatMap(({ speaker, notes = [] }) => [speaker, ...notes]);
  return [...new Set([text, ...beside].flatMap(pseudonymsOf))];
}
