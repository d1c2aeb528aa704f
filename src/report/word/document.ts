/** A Word document: cover, contents, blocks, and for whom it is on every page. */

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { PROGRAM_MARK } from '../../files/program-mark.js';
import type { Block } from '../blocks.js';
import type { Cover } from '../cover.js';
import type { Picture } from '../picture/stacked-bars.js';
import { toWord } from './blocks.js';
import { createCommentLog, NO_COMMENTS } from './comments.js';
import { createDetour } from './detour.js';
import { finish } from './finish.js';
import { partsIn } from './parts.js';
import { GREY, NUMBERING, STYLES } from './styles.js';
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
}

/** Writes blocks with a cover and a table of contents. @returns the bytes of a docx file */
export async function writeBlocks(
  blocks: readonly Block[],
  { cover, charts, made, hasComments, description }: WordFile,
): Promise<Uint8Array> {
  const detour = createDetour();
  const log = hasComments ? createCommentLog(made, detour) : NO_COMMENTS;
  const body = toWord(blocks, await picturesOf(blocks, charts), log, detour);
  const document = new Document({
    title: cover.title,
    subject: `Conceptrapport (${cover.mark})`,
    creator: cover.author,
    lastModifiedBy: PROGRAM,
    keywords: PROGRAM_MARK,
    description,
    styles: STYLES,
    numbering: NUMBERING,
    ...(log.comments.length > 0 && { comments: { children: [...log.comments] } }),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: header(cover) },
        footers: { default: footer() },
        children: [...coverPage(cover), ...contents(), ...body],
      },
    ],
  });
  return finish(detour.end(partsIn(await Packer.toBuffer(document))), made);
}

/** The charts as they are drawn; none when Word draws them. */
export async function picturesOf(blocks: readonly Block[], charts: ChartKind): Promise<Map<Block, Picture>> {
  if (charts === 'native') return new Map();
  const { drawStackedBars } = await import('../picture/stacked-bars.js');
  const pictures = new Map<Block, Picture>();
  for (const block of blocks) {
    if (block.kind === 'chart') pictures.set(block, await drawStackedBars(block.chart));
  }
  return pictures;
}

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_418, bottom: 1_418, left: 1_418, right: 1_418 };

function coverPage({ title, mark, version, client, author, date, basis, caution }: Cover): Paragraph[] {
  const lead = (text: string): Paragraph => new Paragraph({ style: 'Lead', children: [new TextRun(text)] });
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    lead(version === '' ? 'CONCEPT' : `CONCEPT, ${version}`),
    lead(client),
    lead(author),
    lead(date),
    new Paragraph({ spacing: { before: 600 }, children: [new TextRun(basis)] }),
    new Paragraph({
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'D55E00' } },
      indent: { left: 160 },
      children: [new TextRun({ text: `${mark}. `, bold: true }), new TextRun(caution)],
    }),
  ];
}

export function contents(): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      pageBreakBefore: true,
      spacing: { after: 200 },
      children: [new TextRun({ text: 'Inhoud', bold: true, size: 34 })],
    }),
    new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function header({ title, mark }: Cover): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: mark, bold: true, size: 18, color: 'B34700' }),
          new TextRun({ text: `   ${title}`, size: 18, color: GREY }),
        ],
      }),
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
            size: 18,
            color: GREY,
          }),
        ],
      }),
    ],
  });
}
