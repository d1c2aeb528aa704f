import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/coding/matcher.js';
import { createSuggester } from '../../src/coding/suggest.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Suggestion } from '../../src/model/coding.js';
import type { Transcript } from '../../src/model/transcript.js';
import { code } from '../support/codes.js';
import { spoken } from '../support/spoken.js';

const CODES = [
  code('plein', 'plein', '*plein*', 'het..plein', 'idee & plein'),
  code('idee', 'ideeën', 'een idee', '=idee', 'id*'),
  code('letters', 'e*', '*n', 'a & e'),
];
const everyone = () => true;

/** Speech with everything that moves an offset: accents in two code points, emoji, halves of emoji, long turns. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('het', 'plein', 'Pleinen', 'idee', 'ideee\u0308n', 'een', 'bijv.', 'dhr. A.'),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', '. ', '? ', '... ', ', ', '\u00a0', '.', '!') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('🌳', '\ud83c', '\udf33', '\0', 'İ', 'ﬁ', 'ĳ', '\u200b', '€ 50.000,-', "'s "),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.replaceAll('\n', ' ')),
  },
);
const words = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(' '));
const transcript = fc
  .array(fc.tuple(fc.constantFrom('I', 'R'), words), { minLength: 1, maxLength: 4 })
  .map((lines) => spoken(...lines));

function inOrder(suggestions: readonly Suggestion[]): string[] {
  return suggestions.map((suggestion) => JSON.stringify(suggestion)).sort();
}

function checkPlaces({ text, turns }: Transcript, suggestions: readonly Suggestion[]): void {
  for (const { code: id, fragment, evidence } of suggestions) {
    const turn = turns[fragment.turn - 1];
    expect(fragment.text).toBe(text.slice(fragment.start, fragment.end));
    expect(fragment.text.trim()).toBe(fragment.text);
    expect(fragment.start).toBeGreaterThanOrEqual(turn?.start ?? Number.NaN);
    expect(fragment.end).toBeLessThanOrEqual(turn?.end ?? Number.NaN);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { term, start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(fragment.start);
      expect(end).toBeLessThanOrEqual(fragment.end);
      const tokens = tokenize(text.slice(start, end));
      const again = createMatcher([code(id, term)])(tokens);
      expect(again).toContainEqual({ code: id, term, first: 0, last: tokens.length - 1 });
    }
  }
}

describe('suggestions for any speech', () => {
  it('hold the text of their fragment, and evidence that slices back to words that the term finds', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        checkPlaces(spokenText, createSuggester(CODES)(spokenText, everyone));
      }),
      { numRuns: 200 },
    );
  });

  it('never overlap for one code', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        for (const one of CODES) {
          const found = createSuggester([one])(spokenText, everyone).map(({ fragment }) => fragment);
          found.slice(1).forEach((fragment, index) => {
            expect(fragment.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same set whatever the order of the codes', () => {
    fc.assert(
      fc.property(
        transcript,
        fc.shuffledSubarray(CODES, { minLength: CODES.length }),
        (spokenText, shuffled) => {
          const one = createSuggester(CODES)(spokenText, everyone);
          const other = createSuggester(shuffled)(spokenText, everyone);
          expect(inOrder(other)).toEqual(inOrder(one));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of one code do not depend on which other codes there are', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        const together = createSuggester(CODES)(spokenText, everyone);
        const apart = CODES.flatMap((one) => createSuggester([one])(spokenText, everyone));
        expect(inOrder(apart)).toEqual(inOrder(together));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a very long turn', () => {
  it('without any sentence end becomes pieces of which each offset is right', () => {
    const long = spoken(['R', `${'zomaar wat woorden '.repeat(3_000)}het plein ${'en meer '.repeat(3_000)}`]);
    const found = createSuggester(CODES.slice(0, 1))(long, everyone);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.map(({ start, end }) => long.text.slice(start, end))).toEqual([
      'het plein',
      'plein',
      'plein',
    ]);
    checkPlaces(long, found);
  });

  it('without a single space keeps every offset right', () => {
    const long = spoken(['R', `${'x'.repeat(20_000)}plein`]);
    const found = createSuggester(CODES.slice(0, 1))(long, everyone);
    expect(found.map(({ evidence }) => evidence.length)).toEqual([1]);
    checkPlaces(long, found);
  });

  it('with evidence in every sentence takes no longer per sentence', () => {
    const long = spoken(['R', 'Het plein is mooi. '.repeat(40_000).trim()]);
    const [found, ...others] = createSuggester([code('c', 'plein')])(long, everyone);
    expect(found?.evidence).toHaveLength(40_000);
    expect(others).toEqual([]);
  }, 4_000);
});
