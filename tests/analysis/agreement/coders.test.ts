import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOTSTRAP } from '../../../src/analysis/agreement/bootstrap.js';
import { agreementOf, type CodedUnit } from '../../../src/analysis/agreement/coders.js';

const QUICK = { ...BOOTSTRAP, resamples: 200 };

/** Units from the codes of each coder, a letter a code: `ab|a` for two coders, `-` for a coder who did not go there. */
function units(...written: readonly string[]): CodedUnit[] {
  return written.map((unit) => unit.split('|').map((codes) => (codes === '-' ? null : new Set(codes))));
}

const PAIR = ['Anna', 'Bram'];

describe('the agreement of two coders', () => {
  // Krippendorff 2011, example A, as a code that is given or not.
  const exampleA = units('x|', 'x|x', '|x', '|', '|', '|x', '|', '|x', '|', '|');

  it('is computed for each code over all units, as presence and absence', () => {
    const { codes, units: counted, differences } = agreementOf(PAIR, ['x', 'y'], exampleA, QUICK);
    expect([counted, differences]).toEqual([10, 4]);
    expect(codes[0]).toMatchObject({ code: 'x', positives: 5, given: [2, 4], agreement: 0.6 });
    expect(codes[0]?.alpha).toBeCloseTo(0.095, 3);
    expect(codes[0]?.kappa).toBeCloseTo((0.6 - 0.56) / (1 - 0.56), 10);
    expect(codes[1]).toEqual({
      code: 'y',
      positives: 0,
      given: [0, 0],
      agreement: 1,
      kappa: null,
      ac1: 1,
      alpha: null,
      interval: null,
    });
  });

  it('is one figure for the sets of codes', () => {
    const { sets } = agreementOf(PAIR, ['a', 'b', 'c'], units('ab|a', 'c|c', '|', 'b|c'), QUICK);
    expect(sets.identical).toBe(0.5);
    expect(sets.holsti).toBeCloseTo((2 * 2) / (4 + 3), 10);
    // By hand: eight values ({ab}, {a}, {c} three times, {} twice, {b}); Do = (2 · 2/3 + 2 · 1) / 8.
    const expected = (2 / 56) * (2 / 3 + 3 + 2 + 2 / 3 + (3 + 2 + 1) + (6 + 3) + 2);
    expect(sets.alpha).toBeCloseTo(1 - (2 * (2 / 3) + 2) / 8 / expected, 10);
    expect(sets.interval?.high).toBeLessThanOrEqual(1);
  });

  it('leaves out units that one of them did not go through', () => {
    const found = agreementOf(PAIR, ['x'], [...exampleA, ...units('x|-', '-|x', '-|-')], QUICK);
    expect(found).toEqual(agreementOf(PAIR, ['x'], exampleA, QUICK));
  });

  it('counts only the codes that are asked for', () => {
    const { sets, differences } = agreementOf(PAIR, ['a'], units('ab|a', 'ac|a', 'b|', '|c'), QUICK);
    expect([sets.identical, sets.alpha, differences]).toEqual([1, 1, 0]);
  });

  it('is undefined without units', () => {
    const { codes, sets } = agreementOf(PAIR, ['a'], [], QUICK);
    expect(codes[0]).toMatchObject({ agreement: null, kappa: null, ac1: null, alpha: null });
    expect(sets).toEqual({ alpha: null, interval: null, identical: null, holsti: null });
  });
});

describe('the agreement of three coders', () => {
  it('is α for all, without figures that belong to a pair', () => {
    const three = units('a|a|', '|-|', 'a|a|a', '-|a|-');
    const { units: counted, codes, sets } = agreementOf(['A', 'B', 'C'], ['a'], three, QUICK);
    expect([counted, codes[0]?.kappa, codes[0]?.ac1, sets.holsti]).toEqual([3, null, null, null]);
    // Of eight values five are there: Do = (2/2 · 2) / 8, De = 2 · 5 · 3 / 56.
    expect(codes[0]?.alpha).toBeCloseTo(1 - 2 / 8 / (30 / 56), 10);
  });

  it('does not depend on the order of coders, units or codes', () => {
    const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((list) => new Set(list));
    const unit = fc.tuple(...[1, 2, 3].map(() => fc.option(codes, { nil: null })));
    const quick = { ...BOOTSTRAP, resamples: 2 };
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (some) => {
        const one = agreementOf(['A', 'B', 'C'], ['a', 'b', 'c'], some, quick);
        const other = agreementOf(
          ['C', 'B', 'A'],
          ['c', 'b', 'a'],
          some.toReversed().map((given) => given.toReversed()),
          quick,
        );
        expect(other.sets.alpha ?? 9).toBeCloseTo(one.sets.alpha ?? 9, 10);
        expect(other.differences).toBe(one.differences);
        expect(other.codes.at(2)?.alpha ?? 9).toBeCloseTo(one.codes.at(0)?.alpha ?? 9, 10);
      }),
    );
  });
});
