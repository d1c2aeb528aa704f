import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/analysis/agreement/alpha.js';
import { nominal } from '../../../src/analysis/agreement/metrics.js';
import {
  cohenKappa,
  gwetAc1,
  holsti,
  percentAgreement,
  tableOf,
} from '../../../src/analysis/agreement/two-coders.js';
import { unitsFrom, unitsOf } from '../../support/coders.js';

const COHEN = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
];
const PARADOX = [
  [80, 7],
  [8, 5],
];
const TABLE = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const transposed = (table: readonly (readonly number[])[]): number[][] =>
  table.map((_, row) => table.map((line) => line[row] ?? 0));
const relabelled = (table: readonly (readonly number[])[]): number[][] =>
  table.toReversed().map((row) => row.toReversed());

describe("Cohen's kappa", () => {
  it('is .492 in his own example, with 70 per cent agreement (Cohen 1960)', () => {
    expect(percentAgreement(COHEN)).toBeCloseTo(0.7, 10);
    expect(cohenKappa(COHEN)).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 10);
    expect(cohenKappa(COHEN)).toBeCloseTo(0.492, 3);
  });

  it('is undefined without units, and when both gave one category throughout', () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [20, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(percentAgreement([[0]])).toBeNull();
  });

  it('is symmetric, does not depend on the order of categories, and never exceeds 1', () => {
    fc.assert(
      fc.property(TABLE, (table) => {
        const kappa = cohenKappa(table);
        expect(cohenKappa(transposed(table)) ?? 9).toBeCloseTo(kappa ?? 9, 10);
        expect(cohenKappa(relabelled(table)) ?? 9).toBeCloseTo(kappa ?? 9, 10);
        expect(kappa ?? 0).toBeLessThanOrEqual(1);
        expect(kappa ?? 0).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe("Gwet's AC1", () => {
  it('is .808 where kappa is .314, because a category is rare', () => {
    expect(percentAgreement(PARADOX)).toBe(0.85);
    expect(cohenKappa(PARADOX)).toBeCloseTo(0.314, 3);
    expect(krippendorffAlpha(unitsFrom(PARADOX), nominal).alpha).toBeCloseTo(0.318, 3);
    expect(gwetAc1(PARADOX)).toBeCloseTo(0.808, 3);
  });

  it('is symmetric, and does not depend on the order of categories', () => {
    fc.assert(
      fc.property(TABLE, (table) => {
        const ac1 = gwetAc1(table);
        expect(gwetAc1(transposed(table)) ?? 9).toBeCloseTo(ac1 ?? 9, 10);
        expect(gwetAc1(relabelled(table)) ?? 9).toBeCloseTo(ac1 ?? 9, 10);
        expect(ac1 ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is undefined without units or with a single category', () => {
    expect(
      gwetAc1([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(gwetAc1([[5]])).toBeNull();
  });
});

describe("Holsti's coefficient", () => {
  it('is 2 · 9 of 12 and 10 codings', () => {
    expect(holsti(9, 12, 10)).toBeCloseTo(0.8182, 4);
    expect(holsti(0, 0, 0)).toBeNull();
  });
});

describe('the table of two coders', () => {
  it('leaves out units that one of them did not code', () => {
    expect(tableOf(unitsOf('0110·', '0101 1'), ['0', '1'])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
