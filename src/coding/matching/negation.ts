/** Negation: whether a word stands under niet, geen, nooit and the like, within its part of the sentence. */

import { BOUNDARY_BITS, type TokenList } from '../../language/token-list.js';
import { ENDS_CLAUSE } from '../../language/tokens.js';
import type { Vocabulary } from '../../language/vocabulary.js';

export interface Negation {
  /** Whether a negation stands before a token, at most BEFORE words away and not before token `from`. */
  before(tokens: TokenList, at: number, from: number): boolean;
  /** Whether a negation stands behind a token, at most BEHIND words away and before token `to`. */
  behind(tokens: TokenList, at: number, to: number): boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  'niet nie geen nooit niks niets niemand nergens nauwelijks amper zonder noch'.split(' '),
);
/** Behind what it denies a verb has niet, nooit, niks; geen and zonder deny what follows. */
const NEGATIONS_BEHIND: ReadonlySet<string> = new Set('niet nie nooit niks niets niemand nergens'.split(' '));
/** Where another thought begins, with or without a comma. */
const TURNS: ReadonlySet<string> = new Set('maar want dus omdat terwijl hoewel alleen tenzij of'.split(' '));
/** "Niet alleen" and "niet enkel" say yes. */
const AFFIRMING: ReadonlySet<string> = new Set(['alleen', 'enkel', 'slechts']);
/** "Toch niet" asks for agreement. */
const ASKING = 'toch';
/** "Anders nooit" says that it did happen. */
const OTHERWISE = 'anders';

const BEFORE = 4;
const BEHIND = 3;

export function createNegation({ words }: Vocabulary): Negation {
  const wordAt = (tokens: TokenList, at: number): string =>
    words[(tokens.words[at] ?? 0) >> BOUNDARY_BITS] ?? '';
  const endsClause = (tokens: TokenList, at: number): boolean => ((tokens.words[at] ?? 0) & ENDS_CLAUSE) > 0;

  function before(tokens: TokenList, at: number, from: number): boolean {
    for (let other = at - 1; other >= Math.max(from, at - BEFORE); other -= 1) {
      if (endsClause(tokens, other)) return false;
      const word = wordAt(tokens, other);
      if (NEGATIONS.has(word)) return !saysYes(tokens, other, from);
      if (TURNS.has(word)) return false;
    }
    return false;
  }

  function behind(tokens: TokenList, at: number, to: number): boolean {
    for (let other = at + 1; other < Math.min(to, at + 1 + BEHIND); other += 1) {
      if (endsClause(tokens, other - 1)) return false;
      const word = wordAt(tokens, other);
      if (NEGATIONS_BEHIND.has(word)) {
        const isTag = other - 1 > at && wordAt(tokens, other - 1) === ASKING;
        return !isTag && !saysYes(tokens, other, at + 1);
      }
      if (TURNS.has(word)) return false;
    }
    return false;
  }

  /** Whether a negation only seems to be one. */
  function saysYes(tokens: TokenList, at: number, from: number): boolean {
    if (wordAt(tokens, at) === 'niet' && AFFIRMING.has(wordAt(tokens, at + 1))) return true;
    return at > from && wordAt(tokens, at - 1) === OTHERWISE;
  }

  return { before, behind };
}
