import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDetermined, type Overlap, smallCut } from '../../src/disclosure/small-cut.js';

const overlap = (one: string, other: string, people: number): Overlap => ({ one, other, people });

describe('a small cut', () => {
  it('is a group of few people', () => {
    const side = smallCut([overlap('A', 'x', 2), overlap('B', 'x', 4), overlap('B', 'y', 4)], 3);
    expect([['A'], ['B', 'x', 'y']]).toContainEqual([...(side ?? [])].sort());
  });

  it('is what is left of a wijk when nearly all of it is one perspective that lives nowhere else', () => {
    // x has six people, five of them A: taking A from x leaves one person of B.
    const side = smallCut([overlap('A', 'x', 5), overlap('B', 'x', 1), overlap('B', 'y', 4)], 3);
    expect([['A', 'x'].sort(), ['B', 'y'].sort()]).toContainEqual([...(side ?? [])].sort());
  });

  it('is not there when every group and every difference has enough people', () => {
    expect(
      smallCut([overlap('A', 'x', 2), overlap('A', 'y', 2), overlap('B', 'x', 2), overlap('B', 'y', 2)], 3),
    ).toBeNull();
  });

  it('is looked for in parts that have nobody in common', () => {
    expect(smallCut([overlap('A', 'x', 9), overlap('B', 'y', 2)], 3)).not.toBeNull();
    expect(smallCut([overlap('A', 'x', 9), overlap('B', 'y', 3)], 3)).toBeNull();
  });

  it('is the smallest of all ways to divide the groups', () => {
    const overlaps = fc.array(
      fc.record({
        one: fc.constantFrom('A', 'B', 'C'),
        other: fc.constantFrom('x', 'y', 'z'),
        people: fc.nat(4),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(overlaps, fc.integer({ min: 1, max: 8 }), (edges, threshold) => {
        const nodes = ['A', 'B', 'C', 'x', 'y', 'z'];
        const cuts = Array.from({ length: 2 ** nodes.length }, (_, chosen) => {
          const isIn = (node: string): boolean => ((chosen >> nodes.indexOf(node)) & 1) === 1;
          return edges
            .filter(({ one, other }) => isIn(one) !== isIn(other))
            .reduce((sum, { people }) => sum + people, 0);
        });
        const smallest = Math.min(...cuts.filter((people) => people > 0));
        expect(smallCut(edges, threshold) !== null).toBe(smallest < threshold);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an overlap', () => {
  it('is determined when nothing else ties its groups together', () => {
    const square = [overlap('A', 'x', 3), overlap('A', 'y', 3), overlap('B', 'x', 3), overlap('B', 'y', 3)];
    expect(square.map((each) => isDetermined(each, square))).toEqual([false, false, false, false]);
    const path = square.slice(0, 3);
    expect(path.map((each) => isDetermined(each, path))).toEqual([true, true, true]);
  });
});
