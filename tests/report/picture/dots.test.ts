import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { descendants, xmlTree } from '../../../src/files/xml/tree.js';
import type { Dot } from '../../../src/report/blocks.js';
import { DOT_COLORS, OUTLINE } from '../../../src/report/figures/colors.js';
import { drawChart } from '../../../src/report/picture/draw.js';
import { svgOf } from '../../../src/report/picture/svg.js';
import { contrast } from '../../support/contrast.js';

const dot = (mentions: number, leans: Dot['leans'] = null): Dot => ({ mentions, leans });
const GRID = {
  columns: [
    { label: 'verdelers', interviewed: 4 },
    { label: 'niemand gesproken', interviewed: 0 },
  ],
  rows: [
    { label: 'jury', under: 'Besluitvorming', dots: [dot(4, 'positief'), dot(0)] },
    { label: 'loting', under: 'Besluitvorming', dots: [dot(1, 'negatief'), dot(0)] },
  ],
};
const BLOCK = { chart: GRID, caption: 'Wie', alt: 'Stippen' };
const tree = () => xmlTree(new TextEncoder().encode(svgOf(BLOCK, 'a')));

describe('a grid of dots', () => {
  it('has dots as large as the share of the group, and the count beside them', () => {
    const [circle] = [...descendants(tree(), 'circle')];
    expect(circle?.attributes).toMatchObject({ r: '9', fill: `#${DOT_COLORS.positief}` });
    const texts = [...descendants(tree(), 'text')].map(({ children }) => children.join(''));
    expect(texts).toEqual(expect.arrayContaining(['Besluitvorming', 'jury', '4', 'loting', '1', '–', 'n=4']));
    expect(texts.filter((text) => text === 'Besluitvorming')).toHaveLength(1);
  });

  it('tells what is positive from what is negative by shape as well as by colour, in lines that can be seen', () => {
    const negative = [...descendants(tree(), 'path')].filter(
      ({ attributes }) => attributes.fill === `#${DOT_COLORS.negatief}`,
    );
    // One in the grid, one in the legend.
    expect(negative).toHaveLength(2);
    expect(contrast(OUTLINE, 'FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it('is drawn as a PNG with its words in it', async () => {
    const { png, width, height } = await drawChart(BLOCK);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([width * 2, height * 2]);
    const other = { ...GRID, rows: GRID.rows.map((row) => ({ ...row, label: 'x', under: 'x' })) };
    expect(Buffer.from(png).equals(Buffer.from((await drawChart({ ...BLOCK, chart: other })).png))).toBe(
      false,
    );
  });
});
