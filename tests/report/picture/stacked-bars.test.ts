import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawStackedBars } from '../../../src/report/picture/stacked-bars.js';

const BARS = {
  categories: ['Manier van kiezen', 'Eerlijkheid'],
  series: [
    { name: 'positief', values: [3, 1], color: '0072B2' },
    { name: 'negatief', values: [0, 2], color: 'D55E00' },
  ],
  axisTitle: 'aantal respondenten',
};

describe('a chart as a picture', () => {
  it('is a PNG of twice the size at which it stands in the document', async () => {
    const { png, width, height } = await drawStackedBars(BARS);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([width * 2, height * 2]);
  });

  it('is the same to the byte for the same data', async () => {
    const [first, second] = [await drawStackedBars(BARS), await drawStackedBars(BARS)];
    expect(Buffer.from(second.png).equals(Buffer.from(first.png))).toBe(true);
  });

  it('shows its labels: without the category names it is another picture', async () => {
    const named = await drawStackedBars(BARS);
    const nameless = await drawStackedBars({ ...BARS, categories: [' ', ' '] });
    expect(Buffer.from(named.png).equals(Buffer.from(nameless.png))).toBe(false);
  });
});
