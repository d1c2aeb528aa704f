import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanker } from '../../../src/coding/ranking/ranker.js';
import { coded, heard, weigher } from '../../support/heard.js';

const WORDS = ['plein', 'jury', 'geld', 'buurt', 'stemmen', 'groen', 'de', 'was', 'bankje', 'gemeente'];
const CODES = ['plein groen bankje', 'jury stemmen', 'geld gemeente', ''];
const KNOWN = [2, 2, 2, 2];

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const talk = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd'),
  text: sentence,
  asked: fc.option(sentence, { nil: undefined }),
  codes: fc.subarray([0, 1, 2, 3]),
  terms: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
});
const talks = fc
  .array(talk, { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(({ asked, ...said }, turn) => ({ ...said, turn, ...(asked === undefined ? {} : { asked }) })),
  );
type Talk = typeof talks extends fc.Arbitrary<(infer T)[]> ? T : never;

const RUNS = { numRuns: 25 };

/** What a ranking that knows these texts, and learned from these of them, says of each; both in this order. */
function ranked(all: readonly Talk[], learned: readonly Talk[]): Map<number, number[]> {
  const weigh = weigher(...CODES, ...all.flatMap(({ text, asked = '' }) => [text, asked]));
  const turns = learned.map(({ text, ...said }) => coded(weigh, text, said));
  const ranker = createRanker(CODES.map(weigh), turns, KNOWN);
  return new Map(all.map(({ text, ...said }) => [said.turn, ranker.rank(heard(weigh, text, said))]));
}

describe('a ranking', () => {
  it('is the same in whatever order interviews were read and coded', () => {
    fc.assert(
      fc.property(
        talks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, mixed]) => {
          const [one, other] = [ranked(all, all), ranked(mixed, mixed)];
          for (const { turn } of all) expect(other.get(turn)).toEqual(one.get(turn));
        },
      ),
      RUNS,
    );
  });

  it('never gives a probability outside 0 to 1, whatever was said, asked and coded', () => {
    fc.assert(
      fc.property(talks, (all) => {
        for (const probabilities of ranked(all, all).values()) {
          expect(probabilities).toHaveLength(CODES.length);
          for (const probability of probabilities) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('is exactly what it was before a coding when that is taken away again', () => {
    fc.assert(
      fc.property(talks, (all) => {
        const [last, ...others] = [...all].reverse();
        const without = last === undefined ? others : [...others, { ...last, codes: [] }];
        const before = ranked(all, without);
        ranked(all, all);
        expect(ranked(all, without.toReversed())).toEqual(before);
      }),
      RUNS,
    );
  });

  it('puts a code higher for talk that is like what people gave it', () => {
    const said = 'wij kwamen daar om te schaatsen';
    const weigh = weigher(...CODES, said, 'toen gingen wij schaatsen');
    const docs = CODES.map(weigh);
    const likely = (...turns: Parameters<typeof createRanker>[1]) =>
      createRanker(docs, turns, KNOWN).rank(heard(weigh, 'toen gingen wij schaatsen'))[1] ?? 0;
    expect(likely(coded(weigh, said, { codes: [1] }))).toBeGreaterThan(likely());
    expect(likely(coded(weigh, said, { codes: [] }))).toBe(likely());
  });
});
