import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/coding/matching/matcher.js';
import { parseTerm } from '../../../src/coding/terms/term.js';
import { tokenize } from '../../../src/language/tokens.js';
import { UserError } from '../../../src/model/errors.js';
import { matcherOf, rule } from '../../support/matching.js';
import { placesOf } from '../../support/slow-matcher.js';

const WORDS = [
  'plein',
  'pleinen',
  'speelplein',
  'speel-plek',
  'idee',
  'ideeën',
  'wel',
  'maar',
  'zelf',
  'niet',
  'geen',
  ...['doe', 'mee', 'doen', 'te', 'meegedaan', 'kies', 'koos', 'gekozen', 'haalde', 'op'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '… ', ' 🌳 ')), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(''));

const root = fc.constantFrom('plein', 'speel', 'idee', 'wel', 'maar', 'zelf', 'plek', 'l', 'e');
const plainWord = fc
  .tuple(fc.constantFrom('', '', '=', '*-', '-*', '*-*'), root)
  .map(([operator, core]) => (operator.includes('*') ? operator.replace('-', core) : operator + core));
const word = fc.oneof(
  { weight: 5, arbitrary: plainWord },
  { weight: 1, arbitrary: fc.constantFrom('meedoen', 'kiezen', 'op+halen') },
);
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '..')), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.flat().slice(0, -1).join(''));
const item = fc
  .tuple(fc.constantFrom('', '', '', 'niet:', 'wel:'), phrase, phrase)
  .map(([polarity, one, other]) => (polarity === '' ? one : `${polarity}(${one} | ${other})`));
const near = fc
  .tuple(fc.constantFrom(' & ', ' &zin ', ' &beurt '), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([reach, items]) => items.join(reach));
const term = fc
  .tuple(near, fc.constantFrom('', '', '!'), fc.option(word, { nil: null }))
  .map(([wanted, strong, exclusion]) => wanted + strong + (exclusion === null ? '' : ` -${exclusion}`))
  .filter(isWithinBounds);
const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 8 });

/** Several verbs that come apart in one phrase can be said in too many ways. */
function isWithinBounds(written: string): boolean {
  try {
    return parseTerm(written).written === written;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function inOrder(hits: readonly Hit[]): string[] {
  return hits.map(({ rule, term, first, last }) => `${rule} ${term} ${first}-${last}`).sort();
}

describe('the matcher', () => {
  it('finds what an obvious, slow matcher finds', () => {
    fc.assert(
      fc.property(text, terms, (words, written) => {
        const tokens = tokenize(words);
        const hits = matcherOf(rule('c', ...written))(words);
        for (const each of written) {
          const found = hits.filter((hit) => hit.term === each);
          const expected = placesOf(each, tokens);
          const allowed = expected.flat().map(({ first, last }) => `${first}-${last}`);
          for (const { first, last } of found) expect(allowed).toContain(`${first}-${last}`);
          expect(found.length > 0).toBe(expected.length > 0);
          if (each.includes('&')) continue;
          const starts = [...new Set(expected.flat().map(({ first }) => first))].sort((a, b) => a - b);
          expect(found.map(({ first }) => first)).toEqual(starts);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never loses a hit of one term because another term was added', () => {
    fc.assert(
      fc.property(text, terms, terms, (words, before, added) => {
        const few = inOrder(matcherOf(rule('c', ...before))(words));
        const many = inOrder(matcherOf(rule('d', ...added), rule('c', ...before, ...added))(words));
        expect(many).toEqual(expect.arrayContaining(few));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whatever the order of codes and terms', () => {
    fc.assert(
      fc.property(text, terms, terms, (words, some, others) => {
        const forward = matcherOf(rule('c', ...some), rule('d', ...others))(words);
        const backward = matcherOf(rule('d', ...others.toReversed()), rule('c', ...some.toReversed()))(words);
        expect(inOrder(backward)).toEqual(inOrder(forward));
      }),
      { numRuns: 300 },
    );
  });
});
