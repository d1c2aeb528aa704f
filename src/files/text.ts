/** Bytes to text: the encodings that recorders, typists and Excel write. */

import { UserError } from '../model/errors.js';

/**
 * Decodes UTF-8 and UTF-16 (with BOM), UTF-8 without BOM and Windows-1252, and returns the text without BOM,
 * with LF line ends, in Unicode NFC.
 *
 * @throws UserError when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) {
    throw new UserError(
      'dit is geen tekstbestand (het bevat binaire gegevens). Sla het transcript op als tekst of als docx.',
    );
  }
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
