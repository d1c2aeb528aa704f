/** Names that the project knows: from its own list and from what people decided. */

import { tokenize } from '../../language/tokens.js';
import type { Certainty, Find, Kind } from '../kinds.js';
import { CAPITAL, FUNCTION, foldName, NAME, PLAIN_WORD, POSSESSIVE, UNKNOWN, WORD_NAME } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { isSameName } from '../who/misspelling.js';
import { createSlips, type Slips } from '../who/slips.js';
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
  /** All of them, each with its first word. */
  readonly names: readonly (KnownName & { readonly first: string })[];
  readonly byFirst: ReadonlyMap<string, SameFirst>;
  /** The first words that may be misspelled in a text. */
  readonly spelled: Slips;
}

/** Names that begin with one word; many people are called Jan. */
interface SameFirst {
  readonly alone: Entry[];
  readonly bySecond: Map<string, Entry[]>;
  readonly seconds: Slips;
}

interface Entry extends KnownName {
  readonly words: readonly string[];
  /** Which of all names it is, from 0. */
  readonly order: number;
}

export function indexNames(names: readonly KnownName[]): KnownNames {
  const byFirst = new Map<string, SameFirst>();
  const spelled = createSlips();
  const all: KnownNames['names'][number][] = [];
  for (const [order, known] of names.entries()) {
    const words = tokenize(known.name).map(({ start, end }) => foldName(known.name.slice(start, end)));
    const [first, second] = words;
    if (first === undefined) continue;
    all.push({ ...known, first });
    let same = byFirst.get(first);
    if (same === undefined) {
      same = { alone: [], bySecond: new Map(), seconds: createSlips() };
      byFirst.set(first, same);
      if (first.length > SHORTEST_MISSPELLED) spelled.add(first);
    }
    const entry = { ...known, words, order };
    if (second === undefined) {
      same.alone.push(entry);
      continue;
    }
    const entries = same.bySecond.get(second);
    if (entries === undefined) {
      same.bySecond.set(second, [entry]);
      same.seconds.add(second);
    } else entries.push(entry);
  }
  return { names: all, byFirst, spelled };
}

const SHORTEST_MISSPELLED = 4;

export function knownNames(reading: Reading, { byFirst, spelled }: KnownNames): Find[] {
  if (byFirst.size === 0) return [];
  const finds: Find[] = [];
  const meant = new Map<string, readonly SameFirst[]>();
  for (let token = 0; token < reading.length; token += 1) {
    const word = wordAt(reading, token);
    const exact = byFirst.get(word);
    const same = exact === undefined ? (reading.is(token, UNKNOWN) ? misspelled(word) : []) : [exact];
    const entry = candidates(same, wordAt(reading, token + 1)).find(
      (each) => (exact !== undefined || each.reach === undefined) && standsAt(reading, token, each),
    );
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

  function misspelled(word: string): readonly SameFirst[] {
    const before = meant.get(word);
    if (before !== undefined) return before;
    const found = spelled
      .near(word)
      .flatMap((known) => byFirst.get(known) ?? [])
      .toSorted((one, other) => orderOf(one) - orderOf(other));
    meant.set(word, found);
    return found;
  }
}

function wordAt(reading: Reading, token: number): string {
  return reading.word(token).replace(/'s?$/, '');
}

/** Which of all names came first of those that begin so. */
function orderOf({ alone, bySecond }: SameFirst): number {
  const [first = []] = bySecond.values();
  return Math.min(alone[0]?.order ?? Number.POSITIVE_INFINITY, first[0]?.order ?? Number.POSITIVE_INFINITY);
}

/** Of names that begin alike the longer ones come first, and of those what was listed first. */
function candidates(same: readonly SameFirst[], second: string): Entry[] {
  return same.flatMap(({ alone, bySecond, seconds }) => {
    const near = second === '' ? [] : seconds.near(second);
    const longer = [...new Set([second, ...near])].flatMap((each) => bySecond.get(each) ?? []);
    return [...longer, ...alone].toSorted(
      (one, other) => other.words.length - one.words.length || one.order - other.order,
    );
  });
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
