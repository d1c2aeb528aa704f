/** A file's content as the readers take it: plain text, or the paragraphs of a Word document. */

import { decodeText } from '../files/text.js';
import { looksLikeZip } from '../files/zip.js';
import { type DocxContent, readDocx } from './docx.js';

export interface TextSource {
  readonly kind: 'text';
  readonly text: string;
}

export interface DocxSource extends DocxContent {
  readonly kind: 'docx';
}

export type Source = TextSource | DocxSource;

/** @throws UserError when the bytes are neither text nor a Word document. */
export function openSource(bytes: Uint8Array): Source {
  if (looksLikeZip(bytes)) return { kind: 'docx', ...readDocx(bytes) };
  return { kind: 'text', text: decodeText(bytes) };
}
