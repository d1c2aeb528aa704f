/** The names that the key hides and that no text shows any longer: where they still stand, and what comes in their place. */

import { type PlacedPseudonym, placedPseudonyms } from '../model/pseudonym.js';
import type { Replacement } from '../model/replacement.js';
import { type Key, pseudonymOf } from './key/key.js';
import { type FoundForm, indexForms } from './written-forms.js';

/** What to replace in words that belong to a file, in order of place; null for words of no file. */
export type Hiding = (words: string, file: string | null) => Replacement[];

/**
 * @param texts all texts as they may be read now. A name that stands in one of them is no secret: a person left it there, or it
 * is a word of every day. Where only its capitals differ, it is replaced elsewhere just as the key has it written.
 */
export function hidingOf(key: Key, texts: readonly string[]): Hiding {
  const written = writtenForms(key);
  const finder = indexForms([...written.keys()]);
  const shown = new Set<string>();
  const shownOtherwise = new Set<string>();
  for (const text of texts) {
    for (const { form, start } of finder(text)) {
      if (text.startsWith(form, start)) shown.add(form);
      else shownOtherwise.add(form);
    }
  }
  const labels = labelsIn(texts);
  const secret = indexForms([...written.keys()].filter((form) => !shown.has(form)));
  return (words, file) => {
    const found = secret(words).filter(
      ({ form, start }) => words.startsWith(form, start) || !shownOtherwise.has(form),
    );
    return withoutOverlap(found).map(({ form, start, end }) => {
      const bearers = written.get(form) ?? [];
      const bearer = bearers.find(({ files }) => file !== null && files.has(file)) ?? bearers[0];
      const name = bearer?.name ?? '';
      return { start, end, by: `[${labels.get(name) ?? name}]` };
    });
  };
}

interface Bearer {
  /** Of the pseudonym, such as `PERSOON-3`. */
  readonly name: string;
  readonly files: ReadonlySet<string>;
}

const SHORTEST = 2;

/** Of each way in which something was written, who bears it; without what a person let stand. */
function writtenForms({ entries, decisions }: Key): Map<string, Bearer[]> {
  const left = new Set(
    decisions.filter(({ action }) => action === 'laat staan').map(({ name }) => name.toLowerCase()),
  );
  const written = new Map<string, Bearer[]>();
  for (const entry of entries) {
    for (const { text, files } of entry.forms) {
      if (text.length < SHORTEST || left.has(text.toLowerCase())) continue;
      const bearer = { name: pseudonymOf(entry), files: new Set(files) };
      const others = written.get(text);
      if (others === undefined) written.set(text, [bearer]);
      else others.push(bearer);
    }
  }
  return written;
}

/** What stands between the brackets for each pseudonym: an initiative is called by its type. */
function labelsIn(texts: readonly string[]): Map<string, string> {
  const labelOf = ({ label, number }: PlacedPseudonym): string => `${label}-${number}`;
  return new Map(
    texts.flatMap((text) => placedPseudonyms(text).map((placed) => [placed.name, labelOf(placed)] as const)),
  );
}

/** Of names that overlap the one that begins first, and of those the longest. */
function withoutOverlap(found: readonly FoundForm[]): FoundForm[] {
  let until = 0;
  return [...found]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < until) return false;
      until = end;
      return true;
    });
}
