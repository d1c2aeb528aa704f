/** What a Word report is as a document: numbered headings, contents that are filled in, references that follow. */

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { type Block, type Heading, paragraph } from '../../../src/report/blocks.js';
import { checkDocx } from '../../../src/report/index.js';
import { writeBlocks } from '../../../src/report/word/document.js';

const heading = (level: 1 | 2 | 3, text: string, numbers?: Heading['numbers']): Heading => ({
  kind: 'heading',
  level,
  text,
  ...(numbers !== undefined && { numbers }),
});

const table = (caption: string): Block => ({
  kind: 'table',
  caption,
  table: { head: [['wijk', 'aantal']], rows: [[{ text: 'Noord' }, { text: '3' }]], widths: [0.5, 0.5] },
});

const BLOCKS: readonly Block[] = [
  heading(1, 'Samenvatting', 'none'),
  heading(1, 'Aanpak'),
  heading(2, 'Wie er zijn gehoord'),
  paragraph('Zie tabel 1, hoofdstuk Aanpak (en niet hoofdstuk Aanpakken), en de bijlage codeboek.'),
  table('Wie'),
  heading(1, 'Bijlagen', 'letters'),
  heading(2, 'Codeboek'),
  table('Codes'),
];

function write(pageNumbers?: ReadonlyMap<string, number>): Promise<Uint8Array> {
  return writeBlocks(BLOCKS, {
    cover: {
      title: 'Proef',
      mark: 'CONCEPT',
      version: '',
      client: '',
      author: '',
      date: '',
      basis: 'Niets.',
      caution: 'Lees na.',
    },
    charts: 'native',
    made: new Date('2026-11-20T00:00:00Z'),
    hasComments: false,
    description: '',
    pageNumbers,
  });
}

const part = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

/** The paragraphs with a style, as they read. */
function reads(docx: Uint8Array, style: RegExp): string[] {
  return part(docx, 'word/document.xml')
    .split('<w:p>')
    .filter((one) => style.test(/<w:pStyle w:val="(\w+)"/.exec(one)?.[1] ?? ''))
    .map((one) =>
      one
        .replace(/<w:instrText.*?<\/w:instrText>/g, '')
        .replace(/<w:tab\/>/g, '|')
        .replace(/<[^>]+>/g, ''),
    );
}

describe('the Word report as a document', () => {
  it('has contents that name every heading with its number, and lists of the tables of its chapters', async () => {
    const pages = new Map([
      ['_Toc1', 3],
      ['_Tabel1', 4],
    ]);
    const docx = await write(pages);
    expect(reads(docx, /^TOC\d$/)).toEqual([
      'Samenvatting|3',
      '1|Aanpak|',
      '1.1|Wie er zijn gehoord|',
      'Bijlagen|',
      'Bijlage A|Codeboek|',
    ]);
    expect(reads(docx, /^TableofFigures$/)).toEqual(['Tabel 1|Wie|4']);
    expect(reads(docx, /^Caption$/)).toEqual(['Tabel 1  Wie', 'Bijlagetabel 1  Codes']);
  });

  it('points at nothing that is not there, and passes its own check', async () => {
    const docx = await write();
    const main = part(docx, 'word/document.xml');
    const names = new Set(
      [...main.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const pointedAt = [...main.matchAll(/(?:PAGEREF|REF) (_\w+)/g)].map(([, name]) => name);
    expect(pointedAt.length).toBeGreaterThan(8);
    expect(pointedAt.filter((name) => !names.has(name))).toEqual([]);
    expect(checkDocx(docx)).toEqual([]);
  });

  it('makes a field of what a sentence points at, and leaves its words as they were', async () => {
    const docx = await write();
    expect(part(docx, 'word/document.xml').match(/ REF [^<]*/g)).toEqual([
      ' REF _Tabel1 \\h ',
      ' REF _Toc2 \\h ',
      ' REF _Toc5 \\h \\* Lower ',
    ]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(value).toContain(
      'Zie tabel 1, hoofdstuk Aanpak (en niet hoofdstuk Aanpakken), en de bijlage codeboek.',
    );
  });

  it('numbers headings by their styles, which have a level in the outline', async () => {
    const docx = await write();
    const styles = part(docx, 'word/styles.xml');
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`w:styleId="Heading${level}">.*?</w:style>`, 's').exec(styles)?.[0] ?? '';
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style.includes('<w:numPr>')).toBe(level < 3);
    }
    const main = part(docx, 'word/document.xml');
    const numbered =
      /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/><\/w:numPr><\/w:pPr>.{0,120}?>(\w+)</g;
    expect([...main.matchAll(numbered)].map(([, id, text]) => [id, text])).toEqual([
      ['0', 'Samenvatting'],
      ['0', 'Bijlagen'],
      ['9002', 'Codeboek'],
    ]);
  });

  it('has no letters below nine points in the heads of tables', async () => {
    const head = /w:styleId="TableHead">.*?<\/w:style>/s.exec(part(await write(), 'word/styles.xml'))?.[0];
    expect(Number(/<w:sz w:val="(\d+)"/.exec(head ?? '')?.[1])).toBeGreaterThanOrEqual(18);
  });
});
