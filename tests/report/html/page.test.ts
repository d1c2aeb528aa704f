import { describe, expect, it } from 'vitest';
import { descendants, xmlTree } from '../../../src/files/xml/tree.js';
import { renderBlocks } from '../../../src/report/html/blocks.js';
import { EVERY_BLOCK, NASTY } from '../../support/every-block.js';

const page = () => xmlTree(new TextEncoder().encode(`<main>${renderBlocks(EVERY_BLOCK)}</main>`));

describe('the blocks of the web page', () => {
  it('are well-formed, and show every sign as it is written', () => {
    const paragraphs = [...descendants(page(), 'p')].map(({ children }) =>
      children.filter((child) => typeof child === 'string').join(''),
    );
    expect(paragraphs).toContain(` ${NASTY}`);
    expect([...descendants(page(), 'b')]).toEqual([]);
  });

  it('have a caption and heads for rows and columns on every table', () => {
    const tables = [...descendants(page(), 'table')];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect([...descendants(table, 'caption')]).toHaveLength(1);
      const scopes = [...descendants(table, 'th')].map(({ attributes }) => attributes.scope);
      expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
    }
  });

  it('give a chart a description and its numbers', () => {
    const [figure] = [...descendants(page(), 'figure')];
    expect(figure).toBeDefined();
    if (figure === undefined) return;
    expect([...descendants(figure, 'desc')][0]?.children.join('')).toContain('Staven.');
    expect([...descendants(figure, 'td')].map(({ children }) => children.join(''))).toContain('12');
  });

  it('use no id twice', () => {
    const ids = [...page().children].flatMap((child) =>
      typeof child === 'string' ? [] : [...everyId(child)],
    );
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function* everyId(element: ReturnType<typeof xmlTree>): Generator<string> {
  if (element.attributes.id !== undefined) yield element.attributes.id;
  for (const child of element.children) if (typeof child !== 'string') yield* everyId(child);
}
