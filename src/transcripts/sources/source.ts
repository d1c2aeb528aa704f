/** A file's content in one of three shapes, whatever program wrote it: text, paragraphs or a table. */

import { decodeText } from '../../files/text.js';
import { looksLikeZip, readZip } from '../../files/zip.js';
import { UserError } from '../../model/errors.js';
import { DOCX_PART, DOCX_SIDE_PARTS, readDocx } from './docx.js';
import { ODT_PART, readOdt } from './odt.js';
import type { ParagraphContent } from './paragraphs.js';
import { looksLikePdf, readPdf } from './pdf.js';
import { looksLikeRtf, readRtf } from './rtf.js';
import type { Table } from './table.js';
import { readXlsx, SHARED_STRINGS_PART, SHEET_PART, WORKBOOK_PART } from './xlsx.js';

export interface TextSource {
  readonly kind: 'text';
  readonly text: string;
}

export interface ParagraphSource extends ParagraphContent {
  readonly kind: 'paragraphs';
  /** The kind of file that the paragraphs came from. */
  readonly origin: 'docx' | 'odt' | 'rtf' | 'pdf';
}

export interface TableSource extends Table {
  readonly kind: 'table';
}

export type Source = TextSource | ParagraphSource | TableSource;

/**
 * Opens everything but a PDF, which only opens asynchronously.
 *
 * @throws UserError when the bytes are of no kind that can hold an interview.
 */
export function openSource(bytes: Uint8Array): Source {
  if (looksLikeZip(bytes)) return openArchive(bytes);
  if (looksLikeRtf(bytes)) return { kind: 'paragraphs', origin: 'rtf', ...readRtf(bytes) };
  return { kind: 'text', text: decodeText(bytes) };
}

/** Opens whatever it is. */
export async function openAnySource(bytes: Uint8Array): Promise<Source> {
  return looksLikePdf(bytes)
    ? { kind: 'paragraphs', origin: 'pdf', ...(await readPdf(bytes)) }
    : openSource(bytes);
}

const WANTED = new Set([DOCX_PART, ODT_PART, WORKBOOK_PART, SHARED_STRINGS_PART]);

function openArchive(bytes: Uint8Array): Source {
  const parts = readZip(
    bytes,
    (name) => WANTED.has(name) || DOCX_SIDE_PARTS.test(name) || SHEET_PART.test(name),
  );
  if (parts.has(DOCX_PART)) return { kind: 'paragraphs', origin: 'docx', ...readDocx(parts) };
  const odt = parts.get(ODT_PART);
  if (odt !== undefined) return { kind: 'paragraphs', origin: 'odt', ...readOdt(odt) };
  if (parts.has(WORKBOOK_PART)) return { kind: 'table', ...readXlsx(parts) };
  throw new UserError(
    'dit is geen Word-, OpenDocument- of Excel-bestand. Sla het transcript op als docx of als tekst.',
  );
}
