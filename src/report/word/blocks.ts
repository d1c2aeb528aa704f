/** Blocks → Word paragraphs and tables, with numbered captions. */

import { HeadingLevel, ImageRun, Paragraph, SimpleField, type Table, TextRun } from 'docx';
import type { Block, ChartBlock, Paragraph as Words } from '../blocks.js';
import type { Picture } from '../picture/stacked-bars.js';
import { nativeChart } from './chart.js';
import { BULLETS, GREY } from './styles.js';
import { wordTable } from './tables.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * Renders the blocks in order; tables and figures are numbered from 1.
 *
 * @param pictures drawn charts by their block; a chart without one becomes a native chart
 */
export function toWord(
  blocks: readonly Block[],
  pictures: ReadonlyMap<Block, Picture>,
): (Paragraph | Table)[] {
  const numbers = { Tabel: 0, Figuur: 0 };
  const caption = (kind: keyof typeof numbers, text: string, keepNext: boolean): Paragraph => {
    numbers[kind] += 1;
    return new Paragraph({
      style: 'Caption',
      keepNext,
      children: [
        new TextRun(`${kind} `),
        new SimpleField(`SEQ ${kind} \\* ARABIC`, String(numbers[kind])),
        new TextRun(`  ${text}`),
      ],
    });
  };
  const captioned = (text: string, table: Table): (Paragraph | Table)[] => [
    caption('Tabel', text, true),
    table,
    spacer(),
  ];
  const render = (block: Block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: HEADINGS[block.level],
            pageBreakBefore: block.level === 1,
            children: [new TextRun(block.text)],
          }),
        ];
      case 'paragraph':
        return [new Paragraph({ children: wordsOf(block) })];
      case 'list':
        return block.items.map(
          ({ text }) =>
            new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(text)] }),
        );
      case 'quote':
        return [
          new Paragraph({
            style: 'Quote',
            keepLines: block.text.length < 600,
            children: [
              new TextRun(`„${block.text}”`),
              new TextRun({ text: ` —\u00A0${block.source}`, italics: true, color: GREY, size: 20 }),
            ],
          }),
        ];
      case 'table':
        return captioned(block.caption, wordTable(block.table));
      case 'chart':
        return [
          new Paragraph({ keepNext: true, children: [chartRun(block, pictures.get(block))] }),
          caption('Figuur', block.caption, false),
        ];
      case 'place':
        return [
          new Paragraph({
            children: [
              new TextRun({ text: 'Voor de onderzoeker ', bold: true }),
              new TextRun(block.question),
            ],
          }),
        ];
    }
  };
  return blocks.flatMap(render);
}

function wordsOf({ lead, sentences }: Words): TextRun[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return lead === undefined
    ? [new TextRun(text)]
    : [new TextRun({ text: `${lead} `, bold: true }), new TextRun(text)];
}

function chartRun({ chart, alt }: ChartBlock, picture: Picture | undefined) {
  if (picture === undefined) return nativeChart(chart, alt);
  const { png, width, height } = picture;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: 'Grafiek', description: alt },
  });
}

function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'auto' }, children: [] });
}
