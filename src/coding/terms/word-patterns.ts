/** What one word of a term stands for: a pattern, or for a verb that comes apart several patterns in a row. */

import { fold } from '../../language/fold.js';
import { type SeparableVerb, safeSeparableVerb, separableVerb } from '../../language/separable-verbs.js';
import { stem } from '../../language/stem.js';
import { tokenize } from '../../language/tokens.js';
import { formsOfVerb } from '../../language/verbs.js';
import { mistake } from './mistake.js';
import { inARow, ONE_CLAUSE, type Sequence, type WordPattern } from './sequences.js';

const WORD = /^(?<literal>=)?(?<before>\*)?(?<core>[^*=]+)(?<after>\*)?$/;
const APART = /^(?<particle>\p{L}+)\+(?<infinitive>\p{L}+)$/u;

/** Words at most between a verb and its particle: dutch.md measured within eight tokens. */
const TO_PARTICLE = 7;
/** Words at most between a particle and its verb: mee te kunnen doen. */
const FROM_PARTICLE = 2;

/**
 * The ways in which a word of a term can stand in a text.
 *
 * @param position in the term, from 1, for the message of a mistake
 * @throws UserError when it is no word.
 */
export function parseWord(piece: string, position: number): readonly Sequence[] {
  const known = parsed.get(piece);
  if (known !== undefined) return known;
  const ways = waysToRead(piece, position);
  parsed.set(piece, ways);
  return ways;
}

/** A codebook has the same words in many terms, and their forms take time to work out. */
const parsed = new Map<string, readonly Sequence[]>();

function waysToRead(piece: string, position: number): Sequence[] {
  const apart = APART.exec(piece)?.groups;
  if (apart !== undefined)
    return partedVerb(fold(apart.particle ?? ''), fold(apart.infinitive ?? ''), piece, position);
  const { literal, before, core = '', after } = WORD.exec(piece)?.groups ?? {};
  const words = tokenize(core).map(({ word }) => word);
  if (words.length === 0) throw mistake(position, `"${piece}" is geen woord`);
  if (literal !== undefined && (before ?? after) !== undefined) {
    throw mistake(position, `in "${piece}" sluiten = en * elkaar uit`);
  }
  if (words.join('').length !== fold(core).replace(/[\s.,]+$/, '').length) {
    throw mistake(position, `"${piece}" bevat een teken dat niet in een zoekterm past`);
  }
  const verb =
    (literal ?? before ?? after) === undefined && words.length === 1
      ? safeSeparableVerb(words[0] ?? '')
      : undefined;
  if (verb !== undefined) return waysOf(verb);
  return [
    inARow(
      words.map((word, index) => {
        const opens = index === 0 && before !== undefined;
        const closes = index === words.length - 1 && after !== undefined;
        if (opens && closes) return [{ kind: 'infix', word }];
        if (opens) return [{ kind: 'suffix', word }];
        if (closes) return [{ kind: 'prefix', word }];
        return literal === undefined ? inflected(word) : [{ kind: 'literal', word }];
      }),
    ),
  ];
}

/** The word and its inflections; an infinitive stands for all forms of its verb. */
function inflected(word: string): WordPattern[] {
  const verb = formsOfVerb(word);
  const forms = verb === undefined ? [] : [...verb.finite, ...verb.participles];
  return [{ kind: 'stem', stem: stem(word) }, ...literals(forms)];
}

function literals(words: readonly string[]): WordPattern[] {
  return [...new Set(words)].map((word) => ({ kind: 'literal', word }));
}

function partedVerb(particle: string, infinitive: string, piece: string, position: number): Sequence[] {
  const verb = separableVerb(particle, infinitive);
  if (verb !== undefined) return waysOf(verb);
  throw mistake(position, `in "${piece}" hoort achter de + een heel werkwoord, zoals in op+bellen`);
}

function waysOf({ particle, infinitive, joined, finite, behind }: SeparableVerb): Sequence[] {
  const alone: WordPattern = { kind: 'literal', word: particle };
  return [
    inARow([[{ kind: 'stem', stem: stem(particle + infinitive) }, ...literals(joined)]]),
    inARow([literals(finite), [alone]], { words: TO_PARTICLE, within: ONE_CLAUSE }),
    inARow([[alone], literals(behind)], { words: FROM_PARTICLE, within: ONE_CLAUSE }),
  ];
}
