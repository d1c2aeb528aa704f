/** Blocks → Word paragraphs and tables, with numbered captions. */

import { type FileChild, HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun } from 'docx';
import type { Block, ChartBlock, Paragraph as Words } from '../blocks.js';
import { LONGEST_DESCRIPTION } from '../check/drawings.js';
import type { Picture } from '../picture/stacked-bars.js';
import { nativeChart } from './chart.js';
import type { CommentLog } from './comments.js';
import type { Detour } from './detour.js';
import { type Markup, tag } from './markup.js';
import { wordPlace } from './place.js';
import { BULLETS, GREY } from './styles.js';
import { wordTable } from './tables.js';
import { paragraph, run, styled } from './words.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * Renders the blocks in order; tables and figures are numbered from 1.
 *
 * @param pictures drawn charts by their block; a chart without one becomes a native chart
 */
export function toWord(
  blocks: readonly Block[],
  pictures: ReadonlyMap<Block, Picture>,
  comments: CommentLog,
  detour: Detour,
): FileChild[] {
  let places = 0;
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
  const captioned = (text: string, table: FileChild): FileChild[] => [
    caption('Tabel', text, true),
    table,
    spacer(),
  ];
  const render = (block: Block): FileChild[] => {
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
        return [detour.block(paragraph([], wordsOf(block, comments)))];
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              numbering: { reference: BULLETS, level: 0 },
              children: comments.around(run(item.text), item).map(detour.run),
            }),
        );
      case 'quote':
        return [
          detour.block(
            paragraph(
              [styled('Quote'), ...(block.text.length < SHORT_QUOTE ? [tag('w:keepLines')] : [])],
              [
                ...comments.around(run(`„${block.text}”`), block),
                run(` —\u00A0${block.source}`, { italics: true, color: GREY, size: 20 }),
              ],
            ),
          ),
        ];
      case 'table':
        return captioned(block.caption, detour.block(wordTable(block.table, block.caption)));
      case 'chart':
        return [
          new Paragraph({ keepNext: true, children: [chartRun(block, pictures.get(block))] }),
          caption('Figuur', block.caption, false),
        ];
      case 'place':
        places += 1;
        return wordPlace(block, FIRST_BOOKMARK + places);
    }
  };
  return blocks.flatMap(render);
}

/** A quote with fewer letters stays on one page. */
const SHORT_QUOTE = 600;
/** The bookmarks of places are numbered apart from what the library numbers. */
const FIRST_BOOKMARK = 10_000;

function wordsOf({ lead, sentences }: Words, comments: CommentLog): Markup[] {
  return [
    ...(lead === undefined ? [] : [run(`${lead} `, { bold: true })]),
    ...sentences.flatMap((sentence, index) => [
      ...(index > 0 ? [run(' ')] : []),
      ...comments.around(run(sentence.text), sentence),
    ]),
  ];
}

function chartRun({ chart, alt: whole }: ChartBlock, picture: Picture | undefined) {
  const alt = shortened(whole);
  if (picture === undefined) return nativeChart(chart, alt);
  const { png, width, height } = picture;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: 'Grafiek', description: alt },
  });
}

/** Whole sentences, as far as a screen reader should go on; the appendix has all numbers. */
function shortened(alt: string): string {
  if (alt.length <= LONGEST_DESCRIPTION) return alt;
  const left = LONGEST_DESCRIPTION - ELSEWHERE.length;
  const end = alt.lastIndexOf('. ', left);
  return `${end === -1 ? `${alt.slice(0, left - 1)}…` : alt.slice(0, end + 1)}${ELSEWHERE}`;
}

const ELSEWHERE = ' Alle aantallen staan in de bijlage.';

function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'auto' }, children: [] });
}
