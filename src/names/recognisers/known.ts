/** Names that the project knows: from its own list and from what people decided. */

import { tokenize } from '../../language/tokens.js';
import type { Certainty, Find, Kind } from '../kinds.js';
import { CAPITAL, FUNCTION, foldName, NAME, PLAIN_WORD, POSSESSIVE, UNKNOWN, WORD_NAME } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { isSameName } from '../who/misspelling.js';
import { lastOfName } from './persons/person-name.js';

/** A name as it is written, and what to do with it wherever it stands. */
export interface KnownName {
  readonly kind: Kind;
  readonly name: string;
  readonly certainty: Certainty;
  /** Where it stands; wherever it may be meant, also with a slip in it, unless given. */
  readonly reach?: Reach;
}

/** `deze vorm`: as it is written, whatever its capitals. `geen woord`: likewise, unless that is a word of every day. */
export type Reach = 'deze vorm' | 'geen woord';

/** Known names by their first word. */
export interface KnownNames {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** The first words that may be misspelled in a text. */
  readonly spelled: readonly string[];
}

interface Entry extends KnownName {
  readonly words: readonly string[];
}

export function indexNames(names: readonly KnownName[]): KnownNames {
  const byFirst = new Map<string, Entry[]>();
  for (const known of names) {
    const words = tokenize(known.name).map(({ start, end }) => foldName(known.name.slice(start, end)));
    const [first] = words;
    if (first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    entries.push({ ...known, words });
    byFirst.set(first, entries);
  }
  // Of two names that begin alike the longer one counts.
  for (const entries of byFirst.values()) entries.sort((one, other) => other.words.length - one.words.length);
  const spelled = [...byFirst].filter(
    ([word, entries]) => word.length > 4 && entries.some(({ reach }) => reach === undefined),
  );
  return { byFirst, spelled: spelled.map(([word]) => word) };
}

export function knownNames(reading: Reading, { byFirst, spelled }: KnownNames): Find[] {
  if (byFirst.size === 0) return [];
  const finds: Find[] = [];
  const meant = new Map<string, readonly Entry[]>();
  for (let token = 0; token < reading.length; token += 1) {
    const word = reading.word(token).replace(/'s?$/, '');
    const entries = byFirst.get(word) ?? (reading.is(token, UNKNOWN) ? misspelled(word) : undefined);
    const entry = entries?.find((candidate) => standsAt(reading, token, candidate));
    if (entry === undefined) continue;
    const last = token + entry.words.length - 1;
    const suffix = POSSESSIVE.exec(reading.written(last))?.[0] ?? '';
    finds.push({
      kind: entry.kind,
      certainty: entry.certainty,
      start: reading.starts[token] as number,
      end: (reading.ends[last] as number) - suffix.length,
    });
    token = last;
  }
  return finds;

  function misspelled(word: string): readonly Entry[] {
    let entries = meant.get(word);
    if (entries === undefined) {
      entries = spelled
        .filter((known) => isSameName(known, word))
        .flatMap((known) => byFirst.get(known) ?? [])
        .filter(({ reach }) => reach === undefined);
      meant.set(word, entries);
    }
    return entries;
  }
}

function standsAt(reading: Reading, first: number, { words, kind, certainty, reach }: Entry): boolean {
  if (words.length === 1) {
    // With a surname it is somebody whose whole name counts.
    const isPerson = kind === 'PERSOON';
    if (isPerson && (lastOfName(reading, first) > first || isBehindFirstName(reading, first))) return false;
    if (reach === 'deze vorm') return true;
    if (reach === 'geen woord') return !isEverydayWord(reading, first);
    return !isPerson || certainty === 'gelaten' || isFitForOneWord(reading, first);
  }
  return words.every((known, step) => {
    if (step === 0) return true;
    const token = first + step;
    const word = reading.word(token).replace(/'s?$/, '');
    return reading.joins(token - 1) && (reach === undefined ? isSameName(known, word) : known === word);
  });
}

function isBehindFirstName(reading: Reading, token: number): boolean {
  return reading.is(token - 1, NAME) && lastOfName(reading, token - 1) >= token;
}

/** A word of every day is a name where only a name has a capital; elsewhere persons.ts looks around it. */
function isFitForOneWord(reading: Reading, token: number): boolean {
  if (!isEverydayWord(reading, token)) return true;
  return reading.is(token, CAPITAL) && !(reading.opensSentence(token) && reading.is(token, FUNCTION));
}

function isEverydayWord(reading: Reading, token: number): boolean {
  if (reading.is(token, NAME | UNKNOWN) && !reading.is(token, PLAIN_WORD)) return false;
  return reading.is(token, FUNCTION | PLAIN_WORD | WORD_NAME);
}
