import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FUNNEL_COLORS,
  INK,
  inkOn,
  OORDEEL_COLORS,
  OUTLINE,
  shade,
} from '../../../src/report/figures/colors.js';
import { patternOf } from '../../../src/report/figures/patterns.js';
import { contrast } from '../../support/contrast.js';

describe('colours', () => {
  it('are judged by contrast as WCAG 2.1 has it: 21 for black on white, 1 for the same, 4.54 for 767676 on white', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('123456', '123456')).toBe(1);
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
  });

  it('show a bar at 3:1 against white by its line, however pale it is itself', () => {
    expect(contrast(OUTLINE, 'FFFFFF')).toBeGreaterThanOrEqual(3);
    for (const oordeel of ['positief', 'negatief'] as const) {
      expect(contrast(OORDEEL_COLORS[oordeel], 'FFFFFF')).toBeGreaterThanOrEqual(3);
    }
  });

  it('differ per oordeel, also without colour', () => {
    const colors = Object.values(OORDEEL_COLORS);
    expect(new Set(colors).size).toBe(4);
    expect(new Set(colors.map((color) => `${patternOf(color)} ${color === 'FFFFFF'}`)).size).toBe(4);
  });

  it('differ per step from idea to grant, also without colour', () => {
    const looks = Object.values(FUNNEL_COLORS).map((color) => `${patternOf(color)} ${color === 'FFFFFF'}`);
    expect(new Set(looks).size).toBe(3);
  });

  it('give ink that reads at 4.5:1 in a chart, and on every shade of a table', () => {
    expect(contrast(INK, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    const shares = Array.from({ length: 101 }, (_, percent) => shade(percent / 100));
    for (const fill of shares) expect(contrast(inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('have the ink that contrasts most with them, whatever they are', () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(color, (fill) => {
        const best = Math.max(contrast(fill, 'FFFFFF'), contrast(fill, '000000'));
        expect(contrast(fill, inkOn(fill))).toBeCloseTo(best, 9);
      }),
    );
  });

  it('shade from white to blue', () => {
    expect([shade(0), shade(1)]).toEqual(['FFFFFF', '5BA3D0']);
  });
});
