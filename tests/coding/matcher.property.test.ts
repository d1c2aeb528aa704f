import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Hit } from '../../src/coding/matcher.js';
import { tokenize } from '../../src/language/tokens.js';
import { code } from '../support/codes.js';
import { placesOf } from '../support/slow-matcher.js';

const WORDS = ['plein', 'pleinen', 'speelplein', 'speel-plek', 'idee', 'ideeën', 'wel', 'maar', 'zelf'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '… ', ' 🌳 ')), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(''));

const root = fc.constantFrom('plein', 'speel', 'idee', 'wel', 'maar', 'zelf', 'plek', 'l', 'e');
const word = fc
  .tuple(fc.constantFrom('', '', '=', '*-', '-*', '*-*'), root)
  .map(([operator, core]) => (operator.includes('*') ? operator.replace('-', core) : operator + core));
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '..')), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.flat().slice(0, -1).join(''));
const term = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((phrases) => phrases.join(' & '));
const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 8 });

function inOrder(hits: readonly Hit[]): string[] {
  return hits.map(({ code, term, first, last }) => `${code} ${term} ${first}-${last}`).sort();
}

describe('the matcher', () => {
  it('finds what an obvious, slow matcher finds', () => {
    fc.assert(
      fc.property(text, terms, (words, written) => {
        const tokens = tokenize(words);
        const hits = createMatcher([code('c', ...written)])(tokens);
        for (const each of written) {
          const found = hits.filter((hit) => hit.term === each);
          const expected = placesOf(each, tokens);
          expect(found).toHaveLength(expected.length);
          const allowed = expected.flat().map(({ first, last }) => `${first}-${last}`);
          for (const { first, last } of found) expect(allowed).toContain(`${first}-${last}`);
          if (!each.includes('&'))
            expect(found.map(({ first, last }) => `${first}-${last}`)).toEqual(allowed);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never loses a hit of one term because another term was added', () => {
    fc.assert(
      fc.property(text, terms, terms, (words, before, added) => {
        const tokens = tokenize(words);
        const few = inOrder(createMatcher([code('c', ...before)])(tokens));
        const many = inOrder(createMatcher([code('d', ...added), code('c', ...before, ...added)])(tokens));
        expect(many).toEqual(expect.arrayContaining(few));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whatever the order of codes and terms', () => {
    fc.assert(
      fc.property(text, terms, terms, (words, some, others) => {
        const tokens = tokenize(words);
        const forward = createMatcher([code('c', ...some), code('d', ...others)])(tokens);
        const backward = createMatcher([code('d', ...others.toReversed()), code('c', ...some.toReversed())])(
          tokens,
        );
        expect(inOrder(backward)).toEqual(inOrder(forward));
      }),
      { numRuns: 300 },
    );
  });
});
