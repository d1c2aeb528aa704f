/** A file's content in one of three shapes, whatever program wrote it: text, paragraphs or a table. */

import { looksLikeZip, openWord, openZip, readXlsx } from '../../files/office/index.js';
import { decodeText } from '../../files/text.js';
import { UserError } from '../../model/errors.js';
import { readDocx } from './docx.js';
import { ODT_PART, readOdt } from './odt.js';
import type { ParagraphContent } from './paragraphs.js';
import { looksLikePdf, readPdf } from './pdf.js';
import { looksLikeRtf, readRtf } from './rtf.js';

export interface TextSource {
  readonly kind: 'text';
  readonly text: string;
}

export interface ParagraphSource extends ParagraphContent {
  readonly kind: 'paragraphs';
  /** The kind of file that the paragraphs came from. */
  readonly origin: 'docx' | 'odt' | 'rtf' | 'pdf';
}

export interface TableSource {
  readonly kind: 'table';
  /** Cell texts, the header among them. */
  readonly rows: readonly (readonly string[])[];
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
  const archive = openZip(bytes);
  const word = openWord(archive);
  if (word !== undefined) return { kind: 'paragraphs', origin: 'docx', ...readDocx(word) };
  const odt = archive.part(ODT_PART);
  if (odt !== undefined) return { kind: 'paragraphs', origin: 'odt', ...readOdt(odt) };
  const rows = readXlsx(archive);
  if (rows !== null) return { kind: 'table', rows };
  throw new UserError(
    'dit is geen Word-, OpenDocument- of Excel-bestand. Sla het transcript op als docx of als tekst.',
  );
}
