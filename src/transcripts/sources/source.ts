/** A file's content in one of three shapes, whatever program wrote it: text, paragraphs or a table. */

import { isXlsxPart, readXlsx, WORKBOOK_PART } from '../../files/office/xlsx/read.js';
import { looksLikeZip, readZip } from '../../files/office/zip.js';
import { decodeText } from '../../files/text.js';
import { UserError } from '../../model/errors.js';
import { isDocxPart, mainDocxPart, readDocx } from './docx.js';
import { ODT_PART, readOdt } from './odt.js';
import type { ParagraphContent } from './paragraphs.js';
import { looksLikePdf, readPdf } from './pdf.js';
import { looksLikeRtf, readRtf } from './rtf.js';
import type { Table } from './table.js';

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

function openArchive(bytes: Uint8Array): Source {
  const parts = readZip(bytes, (name) => name === ODT_PART || isDocxPart(name) || isXlsxPart(name));
  const docx = mainDocxPart(parts);
  if (docx !== undefined) return { kind: 'paragraphs', origin: 'docx', ...readDocx(docx, parts) };
  const odt = parts.get(ODT_PART);
  if (odt !== undefined) return { kind: 'paragraphs', origin: 'odt', ...readOdt(odt) };
  if (parts.has(WORKBOOK_PART)) return { kind: 'table', ...readXlsx(parts) };
  throw new UserError(
    'dit is geen Word-, OpenDocument- of Excel-bestand. Sla het transcript op als docx of als tekst.',
  );
}
