/** A codebook and turns as the ranking hears them: every trait weighed by how rare it is in all interviews of a project. */

import { listTokens } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import { isUnforeseen } from '../../model/unforeseen.js';
import { textOfCode } from './code-text.js';
import type { CodedTurn, HeardTurn } from './heard.js';
import type { Rarity, Weighed } from './rarity.js';
import type { ReadText, ReadTurn } from './read-text.js';
import { termsOf } from './term-hits.js';
import type { TraitReader, Traits } from './traits.js';

/** What a person coded: a turn that they went through, and the codes that they gave it, maybe none. */
export interface WentThrough {
  readonly file: string;
  readonly turn: number;
  readonly codes: readonly string[];
}

export interface Hearing {
  readonly codes: readonly Code[];
  /** Of each code its text. */
  readonly docs: readonly Weighed[];
  readonly rarity: Rarity;
  readonly read: TraitReader;
  heard(text: ReadText, turn: ReadTurn): HeardTurn;
  /** The turns that people went through; what is not in the texts, or has no code any more, is left out. */
  coded(went: readonly WentThrough[]): CodedTurn[];
}

/**
 * @param vocabulary the one that the texts were read with, by `read`
 * @param rarityWith how rare everything is, given the traits of each code's text
 * @param textOf the text of a file; undefined where there is none
 */
export function hear(
  { themes, groups }: Pick<Codebook, 'themes' | 'groups'>,
  vocabulary: Vocabulary,
  rarityWith: (docs: readonly Traits[]) => Rarity,
  read: TraitReader,
  textOf: (file: string) => ReadText | undefined,
): Hearing {
  const codes = themes.flatMap((theme) => theme.codes);
  const placeOf = new Map(codes.map(({ id }, place) => [id, place] as const));
  const docTraits = codes.map((code) => {
    const tokens = listTokens(textOfCode(code, groups), vocabulary);
    return read(tokens, 0, tokens.length);
  });
  const rarity = rarityWith(docTraits);
  const docs = docTraits.map(rarity.weigh);
  const known = new WeakMap<ReadTurn, HeardTurn>();

  function heard({ transcript: { file } }: ReadText, turn: ReadTurn): HeardTurn {
    const { traits, askedTraits, byTerms } = turn;
    return {
      file,
      turn: turn.turn.number,
      spoken: rarity.weigh(traits()),
      asked: askedTraits === null ? null : rarity.weigh(askedTraits()),
      terms: Uint8ClampedArray.from(codes, ({ id }) => termsOf(byTerms(id)).length),
    };
  }

  function coded(went: readonly WentThrough[]): CodedTurn[] {
    return went.flatMap(({ file, turn, codes: given }): CodedTurn[] => {
      const own = heardIn(file, turn);
      return own === null
        ? []
        : [{ ...own, codes: new Set(given.flatMap((code) => placeOf.get(code) ?? [])) }];
    });
  }

  function heardIn(file: string, number: number): HeardTurn | null {
    try {
      const text = textOf(file);
      const turn = text?.turns.find((one) => one.turn.number === number);
      if (text === undefined || turn === undefined) return null;
      const own = known.get(turn) ?? heard(text, turn);
      known.set(turn, own);
      return own;
    } catch (error) {
      // A text that is too much for the program teaches nothing, and keeps no other from being read.
      if (!isUnforeseen(error)) throw error;
      return null;
    }
  }

  return { codes, docs, rarity, read, heard, coded };
}
