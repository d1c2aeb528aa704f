/** Which person every name stands for, found by looking through everybody, for comparison with the index that is used. */

import { fold } from '../../src/language/fold.js';
import { type Key, type Lexicon, pseudonymOf } from '../../src/names/index.js';
import { NAME, WORD_NAME } from '../../src/names/lexicon.js';
import { isSameName } from '../../src/names/who/misspelling.js';
import { nameParts } from '../../src/names/who/name-parts.js';

interface Known {
  readonly number: number;
  parts: readonly string[];
}

/** @param key one of persons only, without decisions */
export function slowRegister(key: Key, lexicon: Lexicon): (text: string, file: string) => string {
  let next = key.next.PERSOON ?? 1;
  const byForm = new Map<string, Known>();
  const all: Known[] = [];
  const inFile = new Map<string, Known[]>();
  /** Who ever had a part in their name, in that order. */
  const bearers = new Map<string, Known[]>();

  /** Whose name it was in a file when that was read before, where it was one person's. */
  const before = new Map<string, Known | null>();

  const personsOf = (file: string): Known[] => {
    const persons = inFile.get(file) ?? [];
    inFile.set(file, persons);
    return persons;
  };
  const bear = (known: Known): void => {
    for (const part of known.parts) {
      const before = bearers.get(part) ?? [];
      if (!before.includes(known)) bearers.set(part, [...before, known]);
    }
  };
  for (const { number, forms } of key.entries) {
    const parts = forms
      .map(({ text }) => nameParts(text))
      .reduce((best, each) => (each.length > best.length ? each : best), []);
    const known = { number, parts };
    all.push(known);
    bear(known);
    for (const { text, files } of forms) {
      byForm.set(formOf(text), known);
      for (const file of files) {
        personsOf(file).push(known);
        const place = `${file} ${formOf(text)}`;
        const other = before.get(place);
        before.set(place, other === undefined || other === known ? known : null);
      }
    }
  }

  const isListed = (part: string): boolean => (lexicon.bitsOf(part) & (NAME | WORD_NAME)) > 0;
  const isSamePart = (one: string, other: string): boolean => {
    if (one === other) return true;
    if (one.endsWith('.') || other.endsWith('.')) return one[0] === other[0];
    return !(isListed(one) && isListed(other)) && isSameName(one, other);
  };
  const isSamePerson = (parts: readonly string[], known: Known): boolean =>
    parts.length === known.parts.length &&
    parts.every((part, at) => isSamePart(part, known.parts[at] as string));
  const isPartOf = (shorter: readonly string[], longer: readonly string[]): boolean =>
    shorter.length < longer.length &&
    shorter.every((part) => longer.some((other) => isSamePart(part, other)));
  const elsewhere = (parts: readonly string[]): Known | undefined =>
    parts.length < 2
      ? undefined
      : (bearers.get(parts.at(-1) as string) ?? all).find((known) => isSamePerson(parts, known));
  const added = (parts: readonly string[]): Known => {
    const known = { number: next, parts };
    next += 1;
    all.push(known);
    bear(known);
    return known;
  };

  return (text, file) => {
    const parts = nameParts(text);
    const here = personsOf(file);
    const known =
      before.get(`${file} ${formOf(text)}`) ??
      here.findLast((person) => isSamePerson(parts, person)) ??
      here.findLast((person) => isPartOf(parts, person.parts) || isPartOf(person.parts, parts)) ??
      byForm.get(formOf(text)) ??
      elsewhere(parts) ??
      added(parts);
    if (parts.length > known.parts.length) {
      known.parts = parts;
      bear(known);
    }
    here.push(known);
    if (!byForm.has(formOf(text))) byForm.set(formOf(text), known);
    return pseudonymOf({ kind: 'PERSOON', number: known.number });
  };
}

function formOf(text: string): string {
  return fold(text)
    .replace(/[\s.,]+/g, ' ')
    .trim();
}
