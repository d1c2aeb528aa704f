/** Which slots of the terms a word fills: looked up once for each distinct word, whatever the length of the texts. */

import { stem } from '../../language/stem.js';
import { hyphenParts } from '../../language/tokens.js';
import type { WordPattern } from '../terms/sequences.js';
import { beginningOf, beginsAs } from './stem-beginnings.js';

export interface SlotTable {
  /** The number of a slot; slots with the same patterns share one. */
  add(patterns: readonly WordPattern[]): number;
  /** The slots that a word fills, as a whole or by a part between hyphens; null for none. */
  filledBy(word: string): readonly number[] | null;
}

interface Placed {
  readonly word: string;
  readonly slot: number;
}

export function createSlotTable(): SlotTable {
  const slots = new Map<string, number>();
  const literals = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const stemBeginnings = new Set<number>();
  const prefixes = new Map<string, Placed[]>();
  const prefixLengths = new Set<number>();
  const suffixes: Placed[] = [];
  const infixes: Placed[] = [];
  let infixPattern: RegExp | null = null;

  function add(patterns: readonly WordPattern[]): number {
    const key = patterns.map(keyOf).sort().join(' ');
    const existing = slots.get(key);
    if (existing !== undefined) return existing;
    const slot = slots.size;
    slots.set(key, slot);
    for (const pattern of patterns) addPattern(pattern, slot);
    return slot;
  }

  function addPattern(pattern: WordPattern, slot: number): void {
    switch (pattern.kind) {
      case 'literal':
        append(literals, pattern.word, slot);
        break;
      case 'stem':
        append(stems, pattern.stem, slot);
        stemBeginnings.add(beginningOf(pattern.stem));
        break;
      case 'prefix':
        append(prefixes, pattern.word.slice(0, BEGINNING), { word: pattern.word, slot });
        prefixLengths.add(Math.min(pattern.word.length, BEGINNING));
        break;
      case 'suffix':
        suffixes.push({ word: pattern.word, slot });
        break;
      case 'infix':
        infixes.push({ word: pattern.word, slot });
        infixPattern = null;
        break;
    }
  }

  function filledBy(word: string): readonly number[] | null {
    const filled: number[] = [];
    fill(word, filled);
    if (word.includes('-')) for (const part of hyphenParts(word)) fill(part, filled);
    return filled.length > 1 ? [...new Set(filled)] : filled.length === 1 ? filled : null;
  }

  function fill(word: string, filled: number[]): void {
    const same = literals.get(word);
    if (same !== undefined) filled.push(...same);
    if (mayHaveStem(word)) {
      const kin = stems.get(stem(word));
      if (kin !== undefined) filled.push(...kin);
    }
    for (const length of prefixLengths) {
      for (const prefix of prefixes.get(word.slice(0, length)) ?? []) {
        if (word.startsWith(prefix.word)) filled.push(prefix.slot);
      }
    }
    for (const suffix of suffixes) if (word.endsWith(suffix.word)) filled.push(suffix.slot);
    if (infixes.length > 0 && anyInfix().test(word)) {
      for (const infix of infixes) if (word.includes(infix.word)) filled.push(infix.slot);
    }
  }

  /** One look for all infixes: hardly any word holds one. Literal letters only, so it cannot run away. */
  function anyInfix(): RegExp {
    infixPattern ??= new RegExp(infixes.map((infix) => escaped(infix.word)).join('|'));
    return infixPattern;
  }

  function mayHaveStem(word: string): boolean {
    return word.length < SHORT || beginsAs(word, stemBeginnings);
  }

  return { add, filledBy };
}

/** Letters by which prefixes are found: most words of a corpus begin as no term does. */
const BEGINNING = 4;
/** Of a short word a stem may leave next to nothing: 's. */
const SHORT = 3;

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

function keyOf(pattern: WordPattern): string {
  return `${pattern.kind} ${pattern.kind === 'stem' ? pattern.stem : pattern.word}`;
}
