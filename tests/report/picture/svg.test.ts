import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendants, xmlTree } from '../../../src/files/xml/tree.js';
import { svgOf } from '../../../src/report/picture/svg.js';

const COLORS = ['0072B2', '999999', 'D55E00', 'FFFFFF'];
const chart = fc
  .record({
    categories: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 12 }),
    names: fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ categories, names }) =>
    fc
      .array(fc.array(fc.nat(400), { minLength: categories.length, maxLength: categories.length }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((values) => ({
        categories,
        series: names.map((name, index) => ({
          name,
          values: values[index] ?? [],
          color: COLORS[index] ?? '0072B2',
        })),
        axisTitle: 'aantal',
      })),
  );
const tree = (svg: string) => xmlTree(new TextEncoder().encode(svg));

describe('svgOf', () => {
  it('draws a piece for every count above 0, within the picture, with the count as text', () => {
    fc.assert(
      fc.property(chart, (drawn) => {
        const printable = (text: string): string => text.replace(/[^\P{C}]/gu, ' ');
        const safe = {
          ...drawn,
          categories: drawn.categories.map(printable),
          series: drawn.series.map((one) => ({ ...one, name: printable(one.name) })),
        };
        const root = tree(svgOf({ chart: safe, caption: 'Titel', alt: 'Uitleg' }, 'a'));
        const pieces = [...descendants(root, 'rect')].filter(
          ({ attributes }) => attributes.stroke !== undefined && attributes.width !== '16',
        );
        const counts = drawn.series.flatMap(({ values }) => values).filter((value) => value > 0);
        expect(pieces.length).toBeLessThanOrEqual(counts.length);
        for (const { attributes } of pieces) {
          expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(581);
        }
        const texts = [...descendants(root, 'text')].map(({ children }) => children.join(''));
        expect(texts).toEqual(expect.arrayContaining(counts.map(String)));
      }),
    );
  });

  it('says what is to be seen, and gives each series its own pattern', () => {
    const series = [
      { name: 'positief', values: [1], color: '0072B2' },
      { name: 'negatief', values: [2], color: 'D55E00' },
    ];
    const svg = svgOf(
      { chart: { categories: ['x'], series, axisTitle: 'n' }, caption: 'A & B', alt: 'Eén <staaf>.' },
      'f1',
    );
    const root = tree(svg);
    expect(root.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'f1-t f1-d' });
    expect([...descendants(root, 'title')][0]?.children).toEqual(['A & B']);
    expect([...descendants(root, 'desc')][0]?.children).toEqual(['Eén <staaf>.']);
    expect([...descendants(root, 'pattern')].map(({ attributes }) => attributes.id)).toEqual(['f1-D55E00']);
  });
});
