/** All interviews of a project ranked: of each turn how likely each code is, and why. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import { dot, type Vector } from '../../learning/sparse.js';
import type { Codebook } from '../../model/codebook.js';
import type { Why } from '../../model/coding.js';
import { once } from '../../model/once.js';
import type { Stretch } from '../matching/matcher.js';
import { hear, type WentThrough } from './hearing.js';
import { type LikelyCode, termsOf } from './likely-codes.js';
import { createRanker } from './ranker.js';
import type { ReadText, ReadTurn } from './read-text.js';
import type { Weights } from './weights.js';
import { type WeightyWord, weightyWords } from './weighty-words.js';

export interface RankedInterviews {
  /** Of each code, in the order of the codebook, how likely it is in a turn. */
  probabilities(text: ReadText, turn: ReadTurn): number[];
  /** Of each code how alike a part of a turn is to it; the parts of one turn can be compared. */
  likenessOfPart(tokens: TokenList, part: Stretch): Float64Array;
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

/**
 * @param vocabulary the one that the texts were read with
 * @param texts all of the project, in any order
 * @param coded what people coded in them, in any order
 */
export function rankInterviews(
  codebook: Pick<Codebook, 'themes' | 'groups'>,
  vocabulary: Vocabulary,
  texts: readonly ReadText[],
  coded: readonly WentThrough[],
  known: Weights,
): RankedInterviews {
  const { codes, docs, rarity, read, heard, coded: codedIn } = hear(codebook, vocabulary, texts);
  const turnsCoded = codedIn(coded);
  const { rank, likeness, profiles } = createRanker(docs, turnsCoded, known);
  const codedWith = codes.map((_, code) => turnsCoded.filter((turn) => turn.codes.has(code)));
  // Most codes are likely nowhere in a text.
  const weightsOf = profiles.map((profile) => once(() => asMap(profile)));

  function weighty(tokens: TokenList, stretch: Stretch, code: number, most: number): WeightyWord[] {
    const weights = weightsOf[code]?.() ?? new Map<number, number>();
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
      terms: termsOf(turn.byTerms, codes[code]?.id ?? ''),
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
    probabilities,
    likenessOfPart: (tokens, { from, to }) =>
      likeness({ spoken: rarity.weighPart(read(tokens, from, to)), asked: null }),
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

function asMap({ keys, values }: Vector): Map<number, number> {
  return new Map(Array.from(keys, (key, at) => [key, values[at] ?? 0] as const));
}
