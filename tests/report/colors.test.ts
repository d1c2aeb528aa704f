import { describe, expect, it } from 'vitest';
import { colorOfPerspective, contrast, inkOn, shade } from '../../src/report/colors.js';

const PERSPECTIVES = ['gemeente', 'verdeler', 'ontvanger', 'afgewezen', 'procesbegeleider'];

describe('colours', () => {
  it('compute contrast as WCAG 2.1 does: 21 for black on white, 1 for the same, 4.54 for 767676 on white', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('123456', '123456')).toBe(1);
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
  });

  it('keep 3:1 against white for every perspective, and differ', () => {
    const colors = PERSPECTIVES.map((id, place) => colorOfPerspective(id, place));
    expect(new Set(colors).size).toBe(5);
    for (const color of colors) expect(contrast(color, 'FFFFFF')).toBeGreaterThanOrEqual(2.99);
  });

  it('give ink that reads at 4.5:1 on every bar and on every shade of a table', () => {
    const shares = Array.from({ length: 101 }, (_, percent) => shade(percent / 100));
    const bars = PERSPECTIVES.map((id, place) => colorOfPerspective(id, place));
    for (const fill of [...shares, ...bars]) expect(contrast(inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('shade from white to blue', () => {
    expect([shade(0), shade(1)]).toEqual(['FFFFFF', '5BA3D0']);
  });

  it('give a perspective of another project a colour by its place', () => {
    expect(colorOfPerspective('huurder', 1)).toBe(colorOfPerspective('verdeler', 9));
  });
});
