/** Blocks → Word paragraphs and tables, with numbered captions. */

import { type FileChild, ImageRun, Paragraph } from 'docx';
import {
  type Block,
  type ChartBlock,
  type Heading,
  isDotGrid,
  type TableBlock,
  type Paragraph as Words,
} from '../blocks.js';
import { LONGEST_DESCRIPTION } from '../check/drawings.js';
import type { Picture } from '../picture/picture.js';
import { nativeChart } from './chart.js';
import type { CommentLog } from './comments.js';
import type { Detour } from './detour.js';
import { bookmarked, field } from './fields.js';
import { numberingOf } from './heading-numbers.js';
import { type Markup, tag, together } from './markup.js';
import { wordPlace } from './place.js';
import { referencesTo, type WithReferences } from './references.js';
import { BULLETS, GREY } from './styles.js';
import { wordTable } from './tables.js';
import type { Targets } from './targets.js';
import { paragraph, run, styled } from './words.js';

/**
 * Renders the blocks in order.
 *
 * @param targets what these blocks give others to point at
 * @param pictures drawn charts by their block; a chart without one becomes a native chart
 */
export function toWord(
  blocks: readonly Block[],
  targets: Targets,
  pictures: ReadonlyMap<Block, Picture>,
  comments: CommentLog,
  detour: Detour,
): FileChild[] {
  let places = 0;
  const introducers = new Set(blocks.filter((_, at) => blocks[at + 1]?.kind === 'quote'));
  const words = referencesTo(targets);
  const caption = (block: TableBlock | ChartBlock, keepNext: boolean): FileChild =>
    detour.block(wordCaption(block, targets, words, keepNext));
  const render = (block: Block): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [detour.block(wordHeading(block, targets))];
      case 'paragraph':
        // Who is introduced speaks on the same page.
        return [
          detour.block(
            paragraph(introducers.has(block) ? [tag('w:keepNext')] : [], wordsOf(block, comments, words)),
          ),
        ];
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              numbering: { reference: BULLETS, level: 0 },
              children: comments.around(together(words(item.text)), item).map(detour.run),
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
        return [
          caption(block, true),
          detour.block(wordTable(block.table, block.caption, comments)),
          spacer(block.table.keepsNext === true),
        ];
      case 'chart':
        return [
          new Paragraph({ keepNext: true, children: [chartRun(block, pictures.get(block))] }),
          caption(block, block.source !== undefined),
          ...(block.source === undefined ? [] : [new Paragraph({ style: 'Caption', text: block.source })]),
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

function wordHeading(block: Heading, { headings }: Targets): Markup {
  const { level, text } = block;
  const target = headings.get(block);
  const properties = [
    styled(`Heading${level}`),
    ...(level === 1 ? [tag('w:pageBreakBefore')] : []),
    ...(target === undefined ? [] : numberingOf(target)),
  ];
  return paragraph(properties, target === undefined ? [run(text)] : bookmarked(target, [run(text)]));
}

function wordCaption(
  block: TableBlock | ChartBlock,
  { captions }: Targets,
  words: WithReferences,
  keepNext: boolean,
): Markup {
  const target = captions.get(block);
  const label =
    target === undefined
      ? []
      : [
          run(`${target.kind} `),
          ...bookmarked(target, [field(`SEQ ${target.kind} \\* ARABIC`, String(target.number))]),
        ];
  return paragraph(
    [styled('Caption'), ...(keepNext ? [tag('w:keepNext')] : [])],
    [...label, run('  '), ...words(block.caption)],
  );
}

function wordsOf({ lead, sentences }: Words, comments: CommentLog, words: WithReferences): Markup[] {
  return [
    ...(lead === undefined ? [] : [run(`${lead} `, { bold: true })]),
    ...sentences.flatMap((sentence, index) => [
      ...(index > 0 ? [run(' ')] : []),
      ...comments.around(together(words(sentence.text)), sentence),
    ]),
  ];
}

function chartRun({ chart, alt: whole }: ChartBlock, picture: Picture | undefined) {
  const alt = shortened(whole);
  if (picture === undefined) {
    if (isDotGrid(chart)) throw new Error('a grid of dots is no native chart');
    return nativeChart(chart, alt);
  }
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

function spacer(keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 0, after: 60, line: 120, lineRule: 'auto' },
    children: [],
  });
}
