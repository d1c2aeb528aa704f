/** A Word document: cover, contents, blocks, and for whom it is on every page. */

import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { PROGRAM_MARK } from '../../files/program-mark.js';
import { type Block, type ChartBlock, isDotGrid } from '../blocks.js';
import type { Cover } from '../cover.js';
import { drawing } from '../picture/drawing.js';
import type { Picture } from '../picture/picture.js';
import { toWord } from './blocks.js';
import { createCommentLog, NO_COMMENTS } from './comments.js';
import { contents, NO_PAGES, type PageNumbers } from './contents.js';
import { createDetour } from './detour.js';
import { finish } from './finish.js';
import { colophonPage, type Front, logoAbove } from './front.js';
import { withHeadingNumbers } from './heading-numbers.js';
import { caution, pages } from './pages.js';
import { partsIn } from './parts.js';
import { NUMBERING, STYLES } from './styles.js';
import { targetsIn } from './targets.js';
import { PROGRAM } from './untouched.js';

/** Native charts can be edited in Word; pictures survive every converter. */
export type ChartKind = 'native' | 'picture';

export interface WordFile {
  readonly cover: Cover;
  readonly charts: ChartKind;
  /** What the document says of when it was made. */
  readonly made: Date;
  /** Whether comments say what each sentence rests on. */
  readonly hasComments: boolean;
  /** Among the properties of the document. */
  readonly description: string;
  /** For the contents; without them Word fills them in. */
  readonly pageNumbers?: PageNumbers | undefined;
  /** What stands around the title, besides the cover. */
  readonly front?: Front | undefined;
}

/** Writes blocks with a cover and a table of contents. @returns the bytes of a docx file */
export async function writeBlocks(
  blocks: readonly Block[],
  { cover, charts, made, hasComments, description, pageNumbers = NO_PAGES, front }: WordFile,
): Promise<Uint8Array> {
  const detour = createDetour();
  const log = hasComments ? createCommentLog(made, detour) : NO_COMMENTS;
  const targets = targetsIn(blocks);
  const body = toWord(blocks, targets, await picturesOf(blocks, charts), log, detour);
  const document = new Document({
    title: cover.title,
    subject: cover.mark === '' ? 'Rapport' : `Rapport (${cover.mark})`,
    creator: cover.author,
    lastModifiedBy: PROGRAM,
    keywords: PROGRAM_MARK,
    description,
    styles: STYLES,
    numbering: NUMBERING,
    ...(log.comments.length > 0 && { comments: { children: [...log.comments] } }),
    sections: [
      {
        ...pages(cover.mark, cover.title),
        children: [
          ...(front === undefined ? [] : logoAbove(front)),
          ...coverPage(cover),
          ...(front === undefined ? [] : colophonPage(front)),
          ...contents(targets, pageNumbers).map(detour.block),
          ...body,
        ],
      },
    ],
  });
  const parts = detour.end(partsIn(await Packer.toBuffer(document)));
  return finish(withHeadingNumbers(parts, true), made);
}

/** The charts as they are drawn; bars not when Word draws them. */
export async function picturesOf(blocks: readonly Block[], charts: ChartKind): Promise<Map<Block, Picture>> {
  const drawn = blocks.filter(
    (block): block is ChartBlock =>
      block.kind === 'chart' && (charts === 'picture' || isDotGrid(block.chart)),
  );
  const pictures = new Map<Block, Picture>();
  if (drawn.length === 0) return pictures;
  const { drawChart } = await drawing(() => import('../picture/draw.js'));
  for (const block of drawn) pictures.set(block, await drawChart(block));
  return pictures;
}

function coverPage({
  title,
  mark,
  version,
  client,
  author,
  date,
  basis,
  caution: warning,
}: Cover): Paragraph[] {
  const lead = (text: string): Paragraph => new Paragraph({ style: 'Lead', children: [new TextRun(text)] });
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...[mark, version].filter((line) => line !== '').map(lead),
    lead(client),
    lead(author),
    lead(date),
    new Paragraph({ spacing: { before: 600 }, children: [new TextRun(basis)] }),
    ...(warning === '' ? [] : [caution(mark, warning)]),
  ];
}
