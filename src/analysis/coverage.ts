/** Where a codebook is silent and where it is loud: terms that never fire, terms that fire too often, turns without a code. */

import type { Codebook } from '../model/codebook.js';
import type { Suggestion } from '../model/coding.js';

/** What the codebook finds in one text, and which turns of respondents it has. */
export interface CodedText {
  readonly file: string;
  /** Numbers of the turns of respondents, in order. */
  readonly turns: readonly number[];
  readonly suggestions: readonly Suggestion[];
}

export interface Coverage {
  /** How many turns of respondents there are. */
  readonly turns: number;
  readonly silent: readonly SilentTerms[];
  readonly loud: readonly LoudTerm[];
  readonly files: readonly FileCoverage[];
}

export interface SilentTerms {
  readonly code: string;
  /** The terms of the code that found nothing, as written. */
  readonly terms: readonly string[];
  /** How many terms the code has. */
  readonly of: number;
}

export interface LoudTerm {
  /** As written in the codebook. */
  readonly term: string;
  /** The codes for which it fires, in the order of the codebook. */
  readonly codes: readonly string[];
  /** In how many turns it fires. */
  readonly turns: number;
}

export interface FileCoverage {
  readonly file: string;
  /** How many turns of respondents the text has. */
  readonly turns: number;
  /** The numbers of those without any code. */
  readonly uncovered: readonly number[];
}

/** A term under this many codes tells them apart badly. */
export const MANY_CODES = 3;
/** A term that fires in a larger share of the turns says little. */
export const LARGE_SHARE = 0.2;

/** Reads the texts one by one, so that they need not be in memory together. */
export function coverageOf({ themes }: Codebook, texts: Iterable<CodedText>): Coverage {
  const codes = themes.flatMap((theme) => theme.codes);
  const fired = new Map(codes.map(({ id }) => [id, new Set<string>()] as const));
  const turnsOfTerm = new Map<string, number>();
  const files: FileCoverage[] = [];
  for (const { file, turns, suggestions } of texts) {
    const own = new Set(turns);
    const found = suggestions.filter(({ fragment }) => own.has(fragment.turn));
    const covered = new Set(found.map(({ fragment }) => fragment.turn));
    files.push({ file, turns: turns.length, uncovered: turns.filter((turn) => !covered.has(turn)) });
    for (const { code, evidence } of found) for (const { term } of evidence) fired.get(code)?.add(term);
    for (const term of termsPerTurn(found)) turnsOfTerm.set(term, (turnsOfTerm.get(term) ?? 0) + 1);
  }
  const turns = files.reduce((sum, file) => sum + file.turns, 0);
  const silent = codes
    .map(({ id, terms }) => ({
      code: id,
      terms: terms.filter((term) => fired.get(id)?.has(term) !== true),
      of: terms.length,
    }))
    .filter(({ terms }) => terms.length > 0);
  return { turns, silent, loud: loudTerms(fired, turnsOfTerm, turns), files };
}

/** Each term once per turn, however often and for however many codes it fires there. */
function termsPerTurn(suggestions: readonly Suggestion[]): string[] {
  const turns = new Map<number, Set<string>>();
  for (const { fragment, evidence } of suggestions) {
    const terms = turns.get(fragment.turn) ?? new Set<string>();
    for (const { term } of evidence) terms.add(term);
    turns.set(fragment.turn, terms);
  }
  return [...turns.values()].flatMap((terms) => [...terms]);
}

function loudTerms(
  fired: ReadonlyMap<string, ReadonlySet<string>>,
  turnsOfTerm: ReadonlyMap<string, number>,
  turns: number,
): LoudTerm[] {
  const codesOfTerm = new Map<string, string[]>();
  for (const [code, terms] of fired) {
    for (const term of terms) codesOfTerm.set(term, [...(codesOfTerm.get(term) ?? []), code]);
  }
  return [...codesOfTerm]
    .map(([term, codes]) => ({ term, codes, turns: turnsOfTerm.get(term) ?? 0 }))
    .filter((loud) => loud.codes.length >= MANY_CODES || loud.turns > LARGE_SHARE * turns)
    .sort((a, b) => b.turns - a.turns || b.codes.length - a.codes.length);
}
