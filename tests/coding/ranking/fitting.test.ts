import { describe, expect, it } from 'vitest';
import { fittedTo, judgedWithoutOwn } from '../../../src/coding/ranking/fitting.js';
import type { CodedTurn } from '../../../src/coding/ranking/heard.js';
import { createLikeness } from '../../../src/coding/ranking/likeness.js';
import { profilesOf } from '../../../src/coding/ranking/profiles.js';
import { signalsOf } from '../../../src/coding/ranking/signals.js';
import { type Judged, refitted } from '../../../src/coding/ranking/weights.js';
import { coded, weigher } from '../../support/heard.js';

const DOCS = ['het plein en de bankjes', 'de jury en de stemming', 'geld voor de buurt'];
const SAID = [
  'Wij zaten samen op het bankje, dat was groen.',
  'De stemmen waren zo geteld.',
  'Op het bankje was het groen.',
];
const weigh = weigher(...DOCS, ...SAID);
const docs = DOCS.map(weigh);
const likeness = (turns: readonly CodedTurn[]) => createLikeness(profilesOf(docs, turns), docs);
const TURNS = [
  coded(weigh, SAID[0] ?? '', { file: 'a', codes: [0] }),
  coded(weigh, SAID[1] ?? '', { file: 'a', turn: 2, codes: [1] }),
  coded(weigh, SAID[2] ?? '', { file: 'b', codes: [0], terms: [1, 0, 0] }),
];

describe('what weights are fitted to', () => {
  it('is each coded turn as if its own interview had not been coded', () => {
    const judged = judgedWithoutOwn(docs, TURNS, likeness(TURNS));
    expect(judged.map(({ isTrue }) => isTrue)).toEqual(
      TURNS.flatMap(({ codes }) => docs.map((_, code) => codes.has(code))),
    );
    const expected = TURNS.flatMap((turn) => {
      const others = TURNS.filter(({ file }) => file !== turn.file);
      return signalsOf(createLikeness(profilesOf(docs, others), docs)(turn), turn.terms);
    });
    expect(judged.map(({ signals }) => signals)).toEqual(
      expected.map((signals) => signals.map((signal) => expect.closeTo(signal, 5))),
    );
  });

  it('is nothing until two interviews have codes', () => {
    const known = [1, 2, 3, 4];
    const fitted = (turns: readonly CodedTurn[]) => fittedTo(docs, turns, likeness(turns), known);
    expect(fitted(TURNS.slice(0, 2))).toBe(known);
    expect(fitted([...TURNS.slice(0, 2), coded(weigh, 'Ja.', { file: 'c' })])).toBe(known);
    expect(fitted(TURNS)).not.toEqual(known);
  });
});

describe('fitting weights anew', () => {
  const known = [1.5, 2, -1, 0.5];
  const judged = (signals: readonly [number, number, number], isTrue: boolean): Judged => ({
    signals,
    isTrue,
  });

  it('leaves them when nothing was coded', () => {
    expect(refitted([], known)).toBe(known);
  });

  it('finds the same odds for signals of another scale when it is hardly drawn', () => {
    const rows = [
      judged([1, 4, 0], true),
      judged([1, 4, 0], false),
      judged([2, 4, 0], true),
      judged([2, 4, 0], true),
      judged([2, 4, 0], false),
    ];
    const weights = refitted(rows, [0, 0, 0, 0], 1e-9);
    const oddsAt = (one: number) => (weights[0] ?? 0) + (weights[1] ?? 0) * one + (weights[2] ?? 0) * 4;
    // The bias is still drawn to nothing, by as much as one turn.
    expect(oddsAt(2) - oddsAt(1)).toBeCloseTo(Math.log(2), 1);
  });

  it('stays near the known ones when little was coded', () => {
    const [, alike = 0] = refitted([judged([-3, 0, 0], true), judged([-2, -1, 1], false)], known);
    expect(Math.abs(alike - 2)).toBeLessThan(0.5);
  });
});
