/** Blocks → HTML: every table with a caption and heads, every chart with a description and its numbers. */

import { escaped } from '../../files/xml/entities.js';
import type { WrittenParagraph } from '../../model/answer.js';
import type { Block, ReportTable } from '../blocks.js';
import { chartTable } from '../chart-table.js';
import { inkOn, shade } from '../colors.js';
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
          `<figure>${svgOf(block, `figuur${numbers.figure}`)}<figcaption>Figuur ${numbers.figure}  ${escaped(block.caption)}</figcaption>` +
          `<details><summary>${data}</summary>${table(chartTable(block.chart), data)}</details></figure>`
        );
      }
      case 'place': {
        const answer = block.written?.map(writtenParagraph).join('') ?? '<p>(nog niet ingevuld)</p>';
        return `<section class="place"><p><strong>Voor de onderzoeker</strong> ${escaped(block.question)}</p>${answer}</section>`;
      }
    }
  };
  return blocks.map(render).join('\n');
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
