import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import type { Suggestion } from '../../../src/model/coding.js';
import type { Transcript } from '../../../src/model/transcript.js';
import { code, codebookOf } from '../../support/codes.js';
import { find } from '../../support/matching.js';
import { spoken } from '../../support/spoken.js';

const CODES = [
  code('plein', 'plein', '*plein*', 'het..plein', 'idee & plein'),
  code('idee', 'ideeën', 'een idee', '=idee', 'id*'),
  code('letters', 'e*', '*n', 'a & e'),
];
const nobody = () => false;

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
  for (const { fragment, evidence } of suggestions) {
    const turn = turns[fragment.turn - 1];
    expect(fragment.text).toBe(text.slice(fragment.start, fragment.end));
    expect(fragment.text.trim()).toBe(fragment.text);
    expect(fragment.start).toBeGreaterThanOrEqual(turn?.start ?? Number.NaN);
    expect(fragment.end).toBeLessThanOrEqual(turn?.end ?? Number.NaN);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { term, start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(fragment.start);
      expect(end).toBeLessThanOrEqual(fragment.end);
      expect(find(term, text.slice(start, end))).toContain(text.slice(start, end));
    }
  }
}

describe('suggestions for any speech', () => {
  it('hold the text of their fragment, and evidence that slices back to words that the term finds', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        checkPlaces(spokenText, createSuggester(codebookOf(...CODES))(spokenText, nobody));
      }),
      { numRuns: 200 },
    );
  });

  it('never overlap for one code', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        for (const one of CODES) {
          const found = createSuggester(codebookOf(one))(spokenText, nobody).map(({ fragment }) => fragment);
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
          const one = createSuggester(codebookOf(...CODES))(spokenText, nobody);
          const other = createSuggester(codebookOf(...shuffled))(spokenText, nobody);
          expect(inOrder(other)).toEqual(inOrder(one));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of one code do not depend on which other codes there are', () => {
    fc.assert(
      fc.property(transcript, (spokenText) => {
        const together = createSuggester(codebookOf(...CODES))(spokenText, nobody);
        const apart = CODES.flatMap((one) => createSuggester(codebookOf(one))(spokenText, nobody));
        expect(inOrder(apart)).toEqual(inOrder(together));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a very long turn', () => {
  it('without any sentence end becomes pieces of which each offset is right', () => {
    const long = spoken(['R', `${'zomaar wat woorden '.repeat(3_000)}het plein ${'en meer '.repeat(3_000)}`]);
    const found = createSuggester(codebookOf(...CODES.slice(0, 1)))(long, nobody);
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
    const found = createSuggester(codebookOf(...CODES.slice(0, 1)))(long, nobody);
    expect(found.map(({ evidence }) => evidence.length)).toEqual([1]);
    checkPlaces(long, found);
  });

  it('with evidence in every sentence takes no longer per sentence', () => {
    const long = spoken(['R', 'Het plein is mooi. '.repeat(40_000).trim()]);
    const [found, ...others] = createSuggester(codebookOf(code('c', 'plein')))(long, nobody);
    expect(found?.evidence).toHaveLength(40_000);
    expect(others).toEqual([]);
  }, 4_000);

  it('with evidence, an exclusion and an oordeel in every sentence takes no longer per sentence', () => {
    const long = spoken([
      'R',
      `${'Het plein is goed. '.repeat(100_000)}${'Een bank. '.repeat(100_000)}`.trim(),
    ]);
    const book = codebookOf({
      ...code('c', 'plein -bank', 'plein vraag:bank', '=het & plein'),
      exclusions: ['park', 'bank'],
    });
    const [found, ...others] = createSuggester({
      ...book,
      indicators: [
        { oordeel: 'positief', terms: ['goed'] },
        { oordeel: 'gemengd', terms: ['is goed maar'] },
      ],
    })(long, nobody);
    expect(found?.oordeel).toBe('positief');
    expect(found?.evidence).toHaveLength(200_000);
    expect(others).toEqual([]);
  }, 20_000);
});
