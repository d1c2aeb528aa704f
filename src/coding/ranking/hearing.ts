/** All interviews of a project as the ranking hears them: every trait weighed by how rare it is in them all. */

import { listTokens } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import { textOfCode } from './code-text.js';
import type { CodedTurn, HeardTurn } from './heard.js';
import { termsOf } from './likely-codes.js';
import { countRarity, type Rarity, type Weighed } from './rarity.js';
import { documentsIn, type ReadText, type ReadTurn } from './read-text.js';
import { createTraitReader, type TraitReader } from './traits.js';

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
 * @param vocabulary the one that the texts were read with
 * @param texts all of the project, in any order
 */
export function hear(
  { themes, groups }: Pick<Codebook, 'themes' | 'groups'>,
  vocabulary: Vocabulary,
  texts: readonly ReadText[],
): Hearing {
  const codes = themes.flatMap((theme) => theme.codes);
  const placeOf = new Map(codes.map(({ id }, place) => [id, place] as const));
  const read = createTraitReader(vocabulary.words);
  const count = countRarity();
  const docTraits = codes.map((code) => {
    const tokens = listTokens(textOfCode(code, groups), vocabulary);
    return read(tokens, 0, tokens.length);
  });
  for (const traits of docTraits) count.add(traits);
  for (const text of texts) for (const traits of documentsIn(text)) count.add(traits);
  const rarity = count.rarity();

  function heard(
    { transcript: { file } }: ReadText,
    { turn, traits, askedTraits, byTerms }: ReadTurn,
  ): HeardTurn {
    const terms = new Uint16Array(codes.length);
    for (const code of new Set(byTerms.map((suggestion) => suggestion.code))) {
      const place = placeOf.get(code);
      if (place !== undefined) terms[place] = termsOf(byTerms, code).length;
    }
    return {
      file,
      turn: turn.number,
      spoken: rarity.weigh(traits),
      asked: askedTraits === null ? null : rarity.weigh(askedTraits),
      terms,
    };
  }

  function coded(went: readonly WentThrough[]): CodedTurn[] {
    const wanted = new Map(went.map((one) => [`${one.turn} ${one.file}`, one] as const));
    return texts.flatMap((text) =>
      text.turns.flatMap((turn): CodedTurn[] => {
        const found = wanted.get(`${turn.turn.number} ${text.transcript.file}`);
        if (found === undefined) return [];
        const given = found.codes.flatMap((code) => placeOf.get(code) ?? []);
        return [{ ...heard(text, turn), codes: new Set(given) }];
      }),
    );
  }

  return { codes, docs: docTraits.map(rarity.weigh), rarity, read, heard, coded };
}
