/** Finding terms in tokens: each distinct word is resolved once, after which only numbers are compared. */

import { stem } from '../language/stem.js';
import { hyphenParts, type Token } from '../language/tokens.js';
import type { Code } from '../model/codebook.js';
import { type Place, placesNear } from './near.js';
import { type Phrase, parseTerm, type WordPattern } from './terms.js';

/** A term of a code found somewhere. */
export interface Hit extends Place {
  readonly code: string;
  readonly term: string;
}

export type Matcher = (tokens: readonly Token[]) => Hit[];

interface CompiledPhrase {
  readonly id: number;
  readonly patterns: readonly number[];
  readonly gaps: readonly number[];
}

interface CompiledTerm {
  readonly code: string;
  readonly term: string;
  readonly phrases: readonly number[];
}

/** Compiles the terms of the codes; hits come in the order of the text, then of the codebook. */
export function createMatcher(codes: readonly Code[]): Matcher {
  const patterns = new PatternTable();
  const phrases: CompiledPhrase[] = [];
  const phrasesByFirstWord = new Map<number, CompiledPhrase[]>();
  const terms: CompiledTerm[] = [];
  for (const code of codes) {
    for (const written of code.terms) {
      const ids = parseTerm(written).phrases.map((phrase) => addPhrase(phrase));
      terms.push({ code: code.id, term: written, phrases: ids });
    }
  }

  function addPhrase(phrase: Phrase): number {
    const compiled = {
      id: phrases.length,
      patterns: phrase.words.map((word) => patterns.add(word)),
      gaps: phrase.gaps,
    };
    phrases.push(compiled);
    const first = compiled.patterns[0] ?? -1;
    phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), compiled]);
    return compiled.id;
  }

  return (tokens) => {
    const places = new Map<number, Place[]>();
    const matched = tokens.map(({ word }) => patterns.matching(word));
    matched.forEach((ids, at) => {
      for (const id of ids) {
        for (const phrase of phrasesByFirstWord.get(id) ?? []) {
          const last = endOfPhrase(phrase, at, matched, tokens);
          if (last === null) continue;
          const found = places.get(phrase.id);
          if (found === undefined) places.set(phrase.id, [{ first: at, last }]);
          else found.push({ first: at, last });
        }
      }
    });
    if (places.size === 0) return [];
    return terms
      .flatMap(({ code, term, phrases: ids }) =>
        placesNear(ids.map((id) => places.get(id) ?? [])).map(({ first, last }) => ({
          code,
          term,
          first,
          last,
        })),
      )
      .sort((a, b) => a.first - b.first);
  };
}

/**
 * The nearest token where a phrase that begins at a token can end, or null; a phrase stays within its sentence. All
 * ways to close a gap are followed at once, since the first may lead nowhere.
 */
function endOfPhrase(
  { patterns, gaps }: CompiledPhrase,
  start: number,
  matched: readonly ReadonlySet<number>[],
  tokens: readonly Token[],
): number | null {
  let reached: readonly number[] = [start];
  for (const [index, wanted] of patterns.slice(1).entries()) {
    const next = reached.flatMap((at) => [...following(at, gaps[index] ?? 0, tokens)]);
    reached = [...new Set(next)].filter((at) => matched[at]?.has(wanted) === true);
    if (reached.length === 0) return null;
  }
  return Math.min(...reached);
}

/** The tokens behind a token with at most a gap between, up to the end of the sentence. */
function* following(at: number, gap: number, tokens: readonly Token[]): Generator<number> {
  for (let next = at + 1; next <= at + 1 + gap; next += 1) {
    if (tokens[next - 1]?.endsSentence !== false) return;
    yield next;
  }
}

/** Numbers the word patterns, and remembers for each distinct word which of them it matches. */
class PatternTable {
  private readonly ids = new Map<string, number>();
  private readonly ends: { readonly id: number; readonly matches: (word: string) => boolean }[] = [];
  private readonly known = new Map<string, ReadonlySet<number>>();

  add(pattern: WordPattern): number {
    const key = keyOf(pattern);
    const existing = this.ids.get(key);
    if (existing !== undefined) return existing;
    const id = this.ids.size;
    this.ids.set(key, id);
    if (pattern.kind === 'suffix') this.ends.push({ id, matches: (word) => word.endsWith(pattern.word) });
    if (pattern.kind === 'infix') this.ends.push({ id, matches: (word) => word.includes(pattern.word) });
    return id;
  }

  /** A hyphenated word matches as a whole and by its parts. */
  matching(word: string): ReadonlySet<number> {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const found = new Set([word, ...hyphenParts(word)].flatMap((form) => this.resolve(form)));
    this.known.set(word, found);
    return found;
  }

  private resolve(word: string): number[] {
    const keys = [`=${word}`, `~${stem(word)}`];
    for (let length = 1; length <= word.length; length += 1) keys.push(`${word.slice(0, length)}*`);
    const byKey = keys.flatMap((key) => this.ids.get(key) ?? []);
    return [...byKey, ...this.ends.filter(({ matches }) => matches(word)).map(({ id }) => id)];
  }
}

function keyOf(pattern: WordPattern): string {
  switch (pattern.kind) {
    case 'literal':
      return `=${pattern.word}`;
    case 'inflected':
      return `~${pattern.stem}`;
    case 'prefix':
      return `${pattern.word}*`;
    case 'suffix':
      return `*${pattern.word}`;
    case 'infix':
      return `*${pattern.word}*`;
  }
}
