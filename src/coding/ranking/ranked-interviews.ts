/** All interviews of a project ranked: of each turn how likely each code is, and why. */

import type { TokenList } from '../../language/token-list.js';
import { dot, type Vector } from '../../learning/sparse.js';
import type { Why } from '../../model/coding.js';
import { once } from '../../model/once.js';
import type { Stretch } from '../matching/matcher.js';
import type { Hearing, WentThrough } from './hearing.js';
import type { LikelyCode } from './likely-codes.js';
import { PARTS } from './likeness.js';
import { createRanker, type Ranker } from './ranker.js';
import type { ReadText, ReadTurn } from './read-text.js';
import { termsOf } from './term-hits.js';
import type { Weights } from './weights.js';
import { type WeightyWord, weightyWords } from './weighty-words.js';

export interface RankedInterviews {
  readonly ranker: Ranker;
  /** Of each code, in the order of the codebook, how likely it is in a turn. */
  probabilities(text: ReadText, turn: ReadTurn): number[];
  /** How alike a part of a turn is to a code, by its place in the codebook; the parts of one turn can be compared. */
  alikeTo(tokens: TokenList, part: Stretch): (code: number) => number;
  /** The words of a stretch that weigh most for a code, by its place in the codebook. */
  weighty(tokens: TokenList, stretch: Stretch, code: number, most: number): WeightyWord[];
  why(text: ReadText, turn: ReadTurn, code: number): Why;
  /** The likeliest codes of a turn, with why. */
  likely(text: ReadText, turn: ReadTurn, most?: number): LikelyCode[];
}

/** How many words say why. */
const TELLING_WORDS = 3;
/** How many codes a person looks through. */
const MOST_CODES = 10;

/** @param coded what people coded in the interviews, in any order */
export function rankInterviews(
  { codes, docs, rarity, read, heard, coded: codedIn }: Hearing,
  coded: readonly WentThrough[],
  known: Weights,
): RankedInterviews {
  const turnsCoded = codedIn(coded);
  const ranker = createRanker(docs, turnsCoded, known);
  const { rank, profiles } = ranker;
  const codedWith = codes.map((_, code) => turnsCoded.filter((turn) => turn.codes.has(code)));
  // Most codes are likely nowhere in a text.
  const weightsOf = profiles.map((profile) => once(() => asMap(profile)));
  const gramsOf = docs.map(({ grams }) => once(() => asMap(grams)));

  function weighty(tokens: TokenList, stretch: Stretch, code: number, most: number): WeightyWord[] {
    const weights = weightsOf[code]?.() ?? NOTHING;
    const weightOf = (trait: number): number => {
      const weight = weights.get(trait);
      return weight === undefined ? 0 : weight * rarity.ofWords(trait);
    };
    return weightyWords(tokens, stretch, read.stemOf, weightOf, most);
  }

  function why(text: ReadText, turn: ReadTurn, code: number): Why {
    const { transcript, tokens } = text;
    const wordsIn = (stretch: Stretch): string[] =>
      weighty(tokens, stretch, code, TELLING_WORDS).map(({ token }) =>
        transcript.text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase(),
      );
    return {
      said: wordsIn(turn.spoken),
      asked: turn.asked === null ? [] : wordsIn(turn.asked),
      terms: termsOf(turn.byTerms(codes[code]?.id ?? '')),
      like: mostLike(text, turn, code),
    };
  }

  function mostLike(text: ReadText, turn: ReadTurn, code: number): Why['like'] {
    const withCode = codedWith[code] ?? [];
    if (withCode.length === 0) return null;
    const { file, turn: number, spoken } = heard(text, turn);
    const [first] = withCode
      .filter((one) => one.file !== file || one.turn !== number)
      .map((one) => ({ file: one.file, turn: one.turn, alike: dot(spoken.words, one.spoken.words) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.turn - b.turn));
    return first === undefined ? null : { file: first.file, turn: first.turn };
  }

  function probabilities(text: ReadText, turn: ReadTurn): number[] {
    return rank(heard(text, turn));
  }

  return {
    ranker,
    probabilities,
    alikeTo: (tokens, { from, to }) => {
      const { words, grams } = rarity.weighPart(read(tokens, from, to));
      return (code) =>
        product(words, weightsOf[code]?.() ?? NOTHING) + PARTS * product(grams, gramsOf[code]?.() ?? NOTHING);
    },
    weighty,
    why,
    likely: (text, turn, most = MOST_CODES) =>
      probabilities(text, turn)
        .map((probability, code) => ({ probability, code }))
        .sort((a, b) => b.probability - a.probability || a.code - b.code)
        .slice(0, most)
        .map(({ probability, code }) => ({
          code: codes[code]?.id ?? '',
          probability,
          why: why(text, turn, code),
        })),
  };
}

const NOTHING: ReadonlyMap<number, number> = new Map();

function product({ keys, values }: Vector, weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at += 1) {
    sum += (values[at] as number) * (weights.get(keys[at] as number) ?? 0);
  }
  return sum;
}

function asMap({ keys, values }: Vector): Map<number, number> {
  return new Map(Array.from(keys, (key, at) => [key, values[at] ?? 0] as const));
}
