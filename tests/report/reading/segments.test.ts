import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/report/reading/segments.js';

describe('the segments of a turn', () => {
  it('are cut where passages begin and end, also where they overlap', () => {
    const passages = [
      { start: 2, end: 8 },
      { start: 5, end: 10 },
    ];
    expect(segmentsOf(10, passages)).toEqual([
      { start: 0, end: 2, within: [], begins: [], ends: [] },
      { start: 2, end: 5, within: [0], begins: [0], ends: [] },
      { start: 5, end: 8, within: [0, 1], begins: [1], ends: [0] },
      { start: 8, end: 10, within: [1], begins: [], ends: [1] },
    ]);
  });

  it('hold every word once, and each passage as a whole', () => {
    const passage = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), (passages) => {
        const segments = segmentsOf(41, passages);
        expect(segments.map(({ start }) => start)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ end }) => end),
        ]);
        expect(segments.at(-1)?.end).toBe(41);
        for (const [index, { start, end }] of passages.entries()) {
          const own = segments.filter(({ within }) => within.includes(index));
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
          expect(own.filter(({ begins }) => begins.includes(index))).toEqual(own.slice(0, 1));
          expect(own.filter(({ ends }) => ends.includes(index))).toEqual(own.slice(-1));
        }
      }),
    );
  });
});
