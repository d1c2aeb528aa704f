/** Puts paragraphs together from what a document reader meets: text, bold, paragraph ends and table cells. */

import { toNfc } from '../../files/nfc.js';
import { UserError } from '../../model/errors.js';
import type { Paragraph } from './paragraphs.js';

export interface ParagraphBuilder {
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs may nest, as in a text box; the inner ones come after the one around them. */
  startParagraph(): void;
  write(text: string, bold: boolean): void;
  endParagraph(): void;
  /** A row in a cell of another becomes text of that cell. */
  startRow(): void;
  endCell(): void;
  endRow(): void;
}

interface OpenParagraph {
  text: string;
  boldLead: number;
  leadIsBold: boolean;
  readonly isNested: boolean;
  /** Waiting until the outermost paragraph ends, which shares this list with all that nest in it. */
  readonly inner: Paragraph[];
}

interface OpenRow {
  /** How many paragraphs were open when it began. */
  readonly depth: number;
  readonly cells: (readonly Paragraph[])[];
  cell: Paragraph[];
}

export interface BuilderCaps {
  readonly characters: number;
  readonly paragraphs: number;
  readonly nestedRows: number;
  readonly cells: number;
  /** Paragraphs within paragraphs. */
  readonly nestedParagraphs: number;
}

/** A transcript in a table has three cells to a turn, and a paragraph in each. */
const CAPS: BuilderCaps = {
  characters: 5_000_000,
  paragraphs: 300_000,
  nestedRows: 50,
  cells: 300_000,
  nestedParagraphs: 500,
};

/** What is written outside a paragraph, or ended without a beginning, is passed over. */
export function paragraphBuilder(caps = CAPS): ParagraphBuilder {
  const paragraphs: Paragraph[] = [];
  const open: OpenParagraph[] = [];
  const rows: OpenRow[] = [];
  let characters = 0;
  let started = 0;
  let cells = 0;
  const place = (paragraph: Paragraph): void => {
    const row = rows.at(-1);
    if (row === undefined) paragraphs.push(paragraph);
    else if (paragraph.text.trim() !== '') row.cell.push(paragraph);
  };
  return {
    paragraphs,
    startParagraph() {
      if (open.length >= caps.nestedParagraphs) throw tooManyTables();
      started += 1;
      if (started > caps.paragraphs) throw tooLong();
      const around = open.at(-1);
      const isNested = open.length > (rows.at(-1)?.depth ?? 0);
      const inner = isNested && around !== undefined ? around.inner : [];
      open.push({ text: '', boldLead: 0, leadIsBold: true, isNested, inner });
    },
    write(text, bold) {
      const paragraph = open.at(-1);
      if (paragraph === undefined) return;
      characters += text.length;
      if (characters > caps.characters) throw tooLong();
      paragraph.text += toNfc(text);
      if (!bold && paragraph.leadIsBold) paragraph.leadIsBold = text.trim() === '';
      if (paragraph.leadIsBold) paragraph.boldLead = paragraph.text.length;
    },
    endParagraph() {
      const ended = open.pop();
      if (ended === undefined) return;
      const { text, boldLead, isNested, inner } = ended;
      if (isNested) inner.push({ text, boldLead });
      else [{ text, boldLead }, ...inner].forEach(place);
    },
    startRow() {
      if (rows.length >= caps.nestedRows) throw tooManyTables();
      rows.push({ depth: open.length, cells: [], cell: [] });
    },
    endCell() {
      const row = rows.at(-1);
      if (row === undefined) return;
      cells += 1;
      if (cells > caps.cells) throw tooManyCells();
      row.cells.push(row.cell);
      row.cell = [];
    },
    endRow() {
      const row = rows.pop();
      const [only, ...others] = row?.cells ?? [];
      if (only === undefined) return;
      // One cell around it all is a frame, and no row of a table.
      if (others.length === 0) only.forEach(place);
      else place({ text: [only, ...others].map(textOfCell).join('\t'), boldLead: 0 });
    },
  };
}

function tooManyTables(): UserError {
  return new UserError(
    'het document heeft te veel tabellen in tabellen en is daarom niet gelezen. Plak de tekst zonder opmaak in een nieuw document en lees dat in.',
  );
}

function tooLong(): UserError {
  return new UserError(
    'het document is veel langer dan een interview en is daarom niet gelezen. Bewaar er alleen het transcript in.',
  );
}

function tooManyCells(): UserError {
  return new UserError(
    'het document heeft onredelijk grote tabellen en is daarom niet gelezen. Plak de tekst in een nieuw document en lees dat in.',
  );
}

function textOfCell(cell: readonly Paragraph[]): string {
  return cell
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\t', ' ');
}
