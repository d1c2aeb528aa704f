/** Finding terms in a turn: each distinct word is looked up once, after which only numbers are compared. */

import type { TokenList } from '../../language/token-list.js';
import { ENDS_SENTENCE } from '../../language/tokens.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { WordGroups } from '../terms/lexemes.js';
import { type Near, parseTerm, type Reach } from '../terms/term.js';
import { createExclusion } from './exclusions.js';
import { type Place, placesNear, type SentenceOf } from './near.js';
import { createNegation } from './negation.js';
import { createSequenceFinder } from './sequence-finder.js';

/** What is looked for under one name: a code, or an oordeel. */
export interface Rule {
  readonly id: string;
  readonly terms: readonly string[];
  readonly exclusions: readonly string[];
}

/** A term of a rule found somewhere. */
export interface Hit extends Place {
  readonly rule: string;
  readonly term: string;
  /** Whether this term alone is a strong sign. */
  readonly isStrong: boolean;
  /** Whether the term asks for the question that was put. */
  readonly isAnswer: boolean;
}

/** Tokens `from` to `to` (exclusive) of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the hits among the tokens `from` to `to` (exclusive) of a text; terms do not look beyond these, except those that
 * ask for a question.
 *
 * @param question what the interviewer asked before, in the same text
 */
export type Matcher = (tokens: TokenList, from: number, to: number, question?: Stretch) => Hit[];

/** Parts as the numbers of their sequences. */
interface CompiledNear {
  readonly parts: readonly (readonly number[])[];
  readonly reach: Reach;
}

interface CompiledTerm {
  /** The id of its rule. */
  readonly id: string;
  readonly term: string;
  readonly isStrong: boolean;
  readonly wanted: CompiledNear;
  readonly questions: readonly CompiledNear[];
  /** Its own and those of its rule. */
  readonly exclusions: readonly CompiledNear[];
  /** Whether it is one sequence of words and nothing else: then its places are those of the sequence. */
  readonly isSimple: boolean;
}

interface PlacedTerm extends Place {
  /** The place of the term among all terms. */
  readonly order: number;
}

type Found = ReadonlyMap<number, readonly Place[]>;

/**
 * Compiles the terms of the rules; hits come in the order of the text, then of the rules and their terms.
 *
 * @throws UserError that names the position of a mistake in a term.
 */
export function createMatcher(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  groups: WordGroups = {},
): Matcher {
  const finder = createSequenceFinder(vocabulary, createNegation(vocabulary));
  const compile = ({ parts, reach }: Near): CompiledNear => ({
    parts: parts.map((part) => part.map((sequence) => finder.add(sequence))),
    reach,
  });
  const terms: CompiledTerm[] = [];
  /** The terms of which a sequence may be the first part. */
  const termsOfSequence: number[][] = [];
  const onlyAsked: number[] = [];
  for (const rule of rules) {
    const ruleExclusions = rule.exclusions.map((written) => compile(parseTerm(written, groups).wanted));
    for (const written of rule.terms) {
      const term = compileTerm(rule.id, written, ruleExclusions);
      if (term.wanted.parts.length === 0) onlyAsked.push(terms.length);
      for (const sequence of term.wanted.parts[0] ?? []) {
        const known = termsOfSequence[sequence];
        if (known === undefined) termsOfSequence[sequence] = [terms.length];
        else known.push(terms.length);
      }
      terms.push(term);
    }
  }

  function compileTerm(id: string, term: string, ruleExclusions: readonly CompiledNear[]): CompiledTerm {
    const parsed = parseTerm(term, groups);
    const wanted = compile(parsed.wanted);
    const questions = parsed.questions.map((part) => compile({ parts: [part], reach: '&' }));
    const exclusions = [...parsed.exclusions.map(compile), ...ruleExclusions];
    const isOneSequence = wanted.parts.length === 1 && wanted.parts[0]?.length === 1;
    const isSimple = isOneSequence && exclusions.length === 0 && questions.length === 0;
    return { id, term, isStrong: parsed.isStrong, wanted, questions, exclusions, isSimple };
  }

  let asked: { readonly tokens: TokenList; readonly question: Stretch; readonly found: Found } | null = null;

  /** One question may have many answers. */
  function foundInQuestion(tokens: TokenList, question: Stretch): Found {
    if (asked?.tokens !== tokens || asked.question.from !== question.from) {
      asked = { tokens, question, found: finder.find(tokens, question.from, question.to) };
    }
    return asked.found;
  }

  return (tokens, from, to, question) => {
    const found = finder.find(tokens, from, to);
    if (found.size === 0 && (question === undefined || onlyAsked.length === 0)) return [];
    const sentenceOf = sentencesOf(tokens, from, to);
    const ready = new Map<CompiledNear, (place: Place) => boolean>();
    const isExcluded = (place: Place, exclusion: CompiledNear): boolean => {
      const rulesOut =
        ready.get(exclusion) ?? createExclusion(placesOf(exclusion, found, sentenceOf), sentenceOf);
      ready.set(exclusion, rulesOut);
      return rulesOut(place);
    };
    const isAsked = ({ parts }: CompiledNear): boolean =>
      question !== undefined &&
      parts.some((part) => part.some((sequence) => foundInQuestion(tokens, question).has(sequence)));
    const placed: PlacedTerm[] = [];
    const keep = (order: number, { first, last }: Place): void => {
      placed.push({ order, first, last });
    };
    const composed = new Set<number>(question === undefined ? [] : onlyAsked);
    for (const [sequence, places] of found) {
      for (const order of termsOfSequence[sequence] ?? []) {
        if (terms[order]?.isSimple === true) for (const place of places) keep(order, place);
        else composed.add(order);
      }
    }
    for (const order of composed) {
      const { wanted, questions, exclusions } = terms[order] as CompiledTerm;
      if (!questions.every(isAsked)) continue;
      const places =
        wanted.parts.length === 0
          ? firstSentence(tokens, from, to)
          : distinct(placesOf(wanted, found, sentenceOf));
      for (const place of places) {
        if (!exclusions.some((exclusion) => isExcluded(place, exclusion))) keep(order, place);
      }
    }
    placed.sort((a, b) => a.first - b.first || a.order - b.order);
    return placed.map(({ order, first, last }) => {
      const { id, term, isStrong, questions } = terms[order] as CompiledTerm;
      return { rule: id, term, isStrong, isAnswer: questions.length > 0, first, last };
    });
  };
}

function placesOf({ parts, reach }: CompiledNear, found: Found, sentenceOf: SentenceOf): Place[] {
  return placesNear(
    parts.map((part) => part.flatMap((sequence) => found.get(sequence) ?? [])),
    reach,
    sentenceOf,
  );
}

/** Of an answer that counts for its question alone, the words that stand for it. */
const ANSWER_WORDS = 30;

/** The first sentence of an answer, as far as it is short. */
function firstSentence({ words }: TokenList, from: number, to: number): Place[] {
  if (from === to) return [];
  const end = Math.min(to, from + ANSWER_WORDS);
  let last = from;
  while (last + 1 < end && ((words[last] as number) & ENDS_SENTENCE) === 0) last += 1;
  return [{ first: from, last }];
}

/** Where several ways to say a term begin at one word, the shortest counts. */
function distinct(places: readonly Place[]): Place[] {
  const shortest = new Map<number, Place>();
  for (const place of places) {
    const known = shortest.get(place.first);
    if (known === undefined || place.last < known.last) shortest.set(place.first, place);
  }
  return [...shortest.values()];
}

/** Counts the sentences of a stretch only when somebody asks. */
function sentencesOf({ words }: TokenList, from: number, to: number): SentenceOf {
  let numbers: Int32Array | null = null;
  return (token) => {
    numbers ??= numbered(words.subarray(from, to));
    return numbers[token - from] ?? 0;
  };
}

function numbered(words: Int32Array): Int32Array {
  let sentence = 0;
  return words.map((word) => {
    const own = sentence;
    if ((word & ENDS_SENTENCE) > 0) sentence += 1;
    return own;
  });
}
