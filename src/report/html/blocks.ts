/** Blocks → HTML: every table with a caption and heads, every chart with a description and its numbers. */

import { escaped } from '../../files/xml/entities.js';
import type { WrittenParagraph } from '../../model/answer.js';
import { type Block, type ChartBlock, isDotGrid, type ReportTable } from '../blocks.js';
import { chartTable } from '../figures/chart-table.js';
import { inkOn, shade } from '../figures/colors.js';
import { svgOf } from '../picture/svg.js';

/** HTML in the order of the blocks; headings, tables and figures are numbered from 1. */
export function renderBlocks(blocks: readonly Block[]): string {
  const numbers = { heading: 0, table: 0, figure: 0 };
  const render = (block: Block): string => {
    switch (block.kind) {
      case 'heading': {
        numbers.heading += 1;
        // The title of the report is the only heading of the first level.
        const tag = `h${block.level + 1}`;
        return `<${tag} id="kop-${numbers.heading}">${escaped(block.text)}</${tag}>`;
      }
      case 'paragraph': {
        const lead = block.lead === undefined ? '' : `<strong>${escaped(block.lead)}</strong> `;
        return `<p>${lead}${block.sentences.map(({ text }) => escaped(text)).join(' ')}</p>`;
      }
      case 'list':
        return `<ul>${block.items.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
      case 'quote':
        return `<blockquote><p>„${escaped(block.text)}” <cite>— ${escaped(block.source)}</cite></p></blockquote>`;
      case 'table':
        numbers.table += 1;
        return table(block.table, `Tabel ${numbers.table}  ${block.caption}`);
      case 'chart': {
        numbers.figure += 1;
        const data = `Gegevens bij figuur ${numbers.figure}`;
        return (
          `<figure>${figure(block, numbers.figure)}<figcaption>Figuur ${numbers.figure}  ${escaped(block.caption)}${block.source === undefined ? '' : `<br><span class="source">${escaped(block.source)}</span>`}</figcaption>` +
          `<details><summary>${data}</summary>${table(chartTable(block.chart), data)}</details></figure>`
        );
      }
      case 'place': {
        if (block.written !== undefined) return block.written.map(writtenParagraph).join('');
        return `<section class="place"><p><strong>Voor de onderzoeker</strong> ${escaped(block.question)}</p><p>(nog niet ingevuld)</p></section>`;
      }
    }
  };
  return blocks.map(render).join('\n');
}

/** Of bars, so that their letters can be read on a phone. */
const NARROW = 440;

/** A grid of dots keeps the width of its columns: on a phone one looks along it. */
function figure(block: ChartBlock, number: number): string {
  const svg = svgOf(block, `figuur${number}`, { width: NARROW });
  return isDotGrid(block.chart)
    ? `<div class="wide dots" role="region" aria-label="Figuur ${number}" tabindex="0">${svg}</div>`
    : svg;
}

function table({ head, rows }: ReportTable, caption: string): string {
  const headRows = head.map(
    (cells) =>
      `<tr>${cells.map((text) => (text === '' ? '<td></td>' : `<th scope="col">${escaped(text)}</th>`)).join('')}</tr>`,
  );
  const bodyRows = rows.map((cells) => {
    const tags = cells.map(({ text, align, share, bold }, column) => {
      const tag = column === 0 ? 'th scope="row"' : 'td';
      const fill = share === undefined ? undefined : shade(share);
      const color = fill === undefined ? '' : ` style="background:#${fill};color:#${inkOn(fill)}"`;
      const words = bold === true ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return `<${tag}${align === 'center' ? ' class="number"' : ''}${color}>${words}</${tag.slice(0, 2)}>`;
    });
    return `<tr>${tags.join('')}</tr>`;
  });
  return (
    `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption>` +
    `<thead>${headRows.join('')}</thead><tbody>${bodyRows.join('')}</tbody></table></div>`
  );
}

function writtenParagraph({ isItem, runs }: WrittenParagraph): string {
  const words = runs.map(({ text, bold, italics }) => {
    const plain = escaped(text).replaceAll('\n', '<br>');
    const strong = bold ? `<strong>${plain}</strong>` : plain;
    return italics ? `<em>${strong}</em>` : strong;
  });
  return isItem ? `<ul><li>${words.join('')}</li></ul>` : `<p>${words.join('')}</p>`;
}
