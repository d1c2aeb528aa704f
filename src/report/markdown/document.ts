/** The report as Markdown with pipe tables, for programs and people that write further in plain text. */

import type { WrittenParagraph, WrittenPlace } from '../../model/answer.js';
import { assemble } from '../assemble.js';
import type { Block, ReportTable } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { coverOf } from '../cover.js';
import { chartTable } from '../figures/chart-table.js';
import { sealed } from '../seal.js';

/** The document, with what researchers wrote in the marked places of the Word version; charts become their table. */
export function writeMarkdown(content: ReportContent, written: readonly WrittenPlace[] = []): string {
  const { title, mark, version, client, author, date, basis, caution } = coverOf(content);
  const lines = [version, client, author, date].filter((line) => line !== '');
  const blocks = assemble(content, written, { chartData: false, evidence: true });
  const numbers = { Tabel: 0, Figuur: 0 };
  const captioned = (kind: keyof typeof numbers, caption: string): string => {
    numbers[kind] += 1;
    return `*${kind} ${numbers[kind]}  ${escaped(caption)}*`;
  };
  const render = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
      case 'paragraph': {
        const text = block.sentences.map((sentence) => escaped(sentence.text)).join(' ');
        return block.lead === undefined ? text : `**${escaped(block.lead)}** ${text}`;
      }
      case 'list':
        return block.items.map(({ text }) => `- ${escaped(text)}`).join('\n');
      case 'quote':
        return `> „${escaped(block.text)}” — *${escaped(block.source)}*`;
      case 'table':
        return `${captioned('Tabel', block.caption)}\n\n${pipeTable(block.table)}`;
      case 'chart':
        return [
          captioned('Figuur', block.caption),
          ...(block.source === undefined ? [] : [escaped(block.source)]),
          escaped(block.alt),
          pipeTable(chartTable(block.chart)),
        ].join('\n\n');
      case 'place': {
        if (block.written !== undefined) return block.written.map(writtenParagraph).join('\n\n');
        return `**Voor de onderzoeker** ${escaped(block.question)}\n\n(nog niet ingevuld)`;
      }
    }
  };
  const parts = [
    `# ${escaped(title)}`,
    ...(mark === '' ? [] : [`**${mark}**`]),
    lines.map(escaped).join('  \n'),
    escaped(basis),
    ...(caution === '' ? [] : [`**${mark}.** ${escaped(caution)}`]),
    ...blocks.map(render),
  ];
  return sealed(parts.join('\n\n'));
}

function pipeTable({ head, rows }: ReportTable): string {
  const [first = [], ...others] = head;
  const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  const align = (rows[0] ?? first.map(() => ({ align: undefined }))).map((cell) =>
    cell.align === 'center' ? ':-:' : '---',
  );
  return [
    row(first),
    `| ${align.join(' | ')} |`,
    ...others.map(row),
    ...rows.map((cells) => row(cells.map(({ text }) => text))),
  ].join('\n');
}

function inCell(text: string): string {
  return escaped(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function writtenParagraph({ isItem, runs }: WrittenParagraph): string {
  const words = runs.map(({ text, bold, italics }) => {
    const mark = `${bold ? '**' : ''}${italics ? '*' : ''}`;
    return `${mark}${escaped(text).replaceAll('\n', '  \n')}${mark.split('').reverse().join('')}`;
  });
  return `${isItem ? '- ' : ''}${words.join('')}`;
}

/** Signs that Markdown would read as layout stand for themselves. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}
