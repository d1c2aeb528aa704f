/** What a person types to search, made into an expression of SQLite's FTS5 (its section on full-text query syntax). */

import { UserError } from '../../model/errors.js';
import { indexWords } from './words.js';

/** Words in a row, of which the last may go on. */
export interface Phrase {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

export interface SearchQuery {
  readonly expression: string;
  /** What is looked for, without what must be absent: to show where it stands. */
  readonly phrases: readonly Phrase[];
}

const LONGEST = 500;
const DEEPEST = 20;
const NEAR_WORDS = 10;

/** A quoted phrase, the beginning of NEAR, a bracket, a comma, or a word; a star makes it a beginning. */
const PART = /"([^"]*)"(\*?)|(NEAR)\s*\(|([(),])|([^\s(),"]+)/gu;

const OPERATORS: Readonly<Record<string, Operator>> = {
  EN: 'AND',
  AND: 'AND',
  OF: 'OR',
  OR: 'OR',
  NIET: 'NOT',
  NOT: 'NOT',
};

type Operator = 'AND' | 'OR' | 'NOT';
type Token =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly text: string }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly text: string }
  | { readonly kind: '(' | ')' | ',' | 'near'; readonly text: string };

/**
 * Reads words (all must occur), "a phrase", begin*, OF, NIET, NEAR(a b, 5) and brackets. EN, OF and NIET count in capitals
 * only; AND, OR and NOT are the same.
 *
 * @throws UserError when it can't be read, or says nothing to look for.
 */
export function readQuery(written: string): SearchQuery {
  if (written.length > LONGEST) throw mistake(`houd de zoekvraag korter dan ${LONGEST} tekens`);
  const tokens = readTokens(written.replace(/[“”„‟«»]/g, '"'));
  const phrases: Phrase[] = [];
  let at = 0;
  const is = (kind: Token['kind']): boolean => tokens[at]?.kind === kind;

  const either = (depth: number, isWanted: boolean): string => {
    if (depth > DEEPEST) throw mistake('zet minder haakjes in elkaar');
    let expression = both(depth, isWanted);
    while (operatorAt(tokens[at]) === 'OR') {
      at += 1;
      expression = `(${expression} OR ${both(depth, isWanted)})`;
    }
    return expression;
  };
  const both = (depth: number, isWanted: boolean): string => {
    let expression = unit(depth, isWanted);
    while (at < tokens.length && !is(')') && operatorAt(tokens[at]) !== 'OR') {
      const operator = operatorAt(tokens[at]);
      if (operator !== null) at += 1;
      const isExcluded = operator === 'NOT';
      expression = `(${expression} ${operator ?? 'AND'} ${unit(depth, isWanted && !isExcluded)})`;
    }
    return expression;
  };
  const unit = (depth: number, isWanted: boolean): string => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === '(') {
      const expression = either(depth + 1, isWanted);
      if (!is(')')) throw mistake('een haakje sluit niet');
      at += 1;
      return expression;
    }
    if (token?.kind === 'near') return near(isWanted);
    if (token?.kind === 'phrase') return taken(token.phrase, isWanted);
    throw mistake(unexpected(token));
  };
  const near = (isWanted: boolean): string => {
    const members: string[] = [];
    for (let token = tokens[at]; token?.kind === 'phrase'; token = tokens[at]) {
      members.push(taken(token.phrase, isWanted));
      at += 1;
    }
    const distance = is(',') ? wholeNumber(tokens[at + 1]) : NEAR_WORDS;
    if (is(',')) at += 2;
    if (members.length < 2 || !is(')')) throw mistake(NEAR_EXAMPLE);
    at += 1;
    return `NEAR(${members.join(' ')}, ${distance})`;
  };
  const taken = (phrase: Phrase, isWanted: boolean): string => {
    if (isWanted) phrases.push(phrase);
    return `"${phrase.words.join(' ')}"${phrase.isPrefix ? '*' : ''}`;
  };

  if (tokens.length === 0) throw mistake('noem een woord om naar te zoeken');
  const expression = either(0, true);
  if (at < tokens.length) throw mistake(unexpected(tokens[at]));
  return { expression, phrases };
}

function readTokens(written: string): Token[] {
  if ((written.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw mistake('een aanhalingsteken sluit niet. Zet er voor en na een woordgroep een');
  }
  return [...written.matchAll(PART)].flatMap((match): Token[] => {
    const [text, quotedText, star, near, sign, word] = match;
    if (near !== undefined) return [{ kind: 'near', text }];
    if (sign !== undefined) return [{ kind: sign as '(' | ')' | ',', text }];
    const operator = word === undefined ? undefined : OPERATORS[word];
    if (operator !== undefined) return [{ kind: 'operator', operator, text }];
    const isPrefix = star === '*' || (word?.endsWith('*') ?? false);
    const words = indexWords(quotedText ?? word ?? '');
    return words.length === 0 ? [] : [{ kind: 'phrase', phrase: { words, isPrefix }, text }];
  });
}

function operatorAt(token: Token | undefined): Operator | null {
  return token?.kind === 'operator' ? token.operator : null;
}

const NEAR_EXAMPLE = 'schrijf NEAR zo: NEAR(geld eerlijk, 5)';

function wholeNumber(token: Token | undefined): number {
  if (token === undefined || !/^\d{1,4}$/.test(token.text)) throw mistake(NEAR_EXAMPLE);
  return Number(token.text);
}

function unexpected(token: Token | undefined): string {
  if (token === undefined) return 'er ontbreekt een woord aan het eind';
  if (token.kind === 'operator') return `zet voor en na ${token.text} een woord`;
  return `„${token.text}” staat daar niet goed`;
}

function mistake(what: string): UserError {
  return new UserError(`Zoekvraag: ${what}.`);
}
