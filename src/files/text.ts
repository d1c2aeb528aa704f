/** Bytes to text: the encodings that recorders, typists and Excel write. */

import { UserError } from '../model/errors.js';
import { decodeWindows1252 } from './windows-1252.js';

/**
 * Decodes UTF-8 and UTF-16 (with BOM), UTF-8 without BOM and Windows-1252, and returns the text without BOM,
 * with LF line ends, in Unicode NFC.
 *
 * @throws UserError when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, OLE)) {
    throw new UserError(
      'dit is een oud Office-bestand (.doc) of het heeft een wachtwoord. Open het in Word en sla het zonder wachtwoord op als docx.',
    );
  }
  const text = decode(bytes);
  if (MARKS_WITHOUT_END.test(text)) {
    throw new UserError(
      'dit bestand is beschadigd (een letter met tientallen accenten). Sla het opnieuw op als tekst.',
    );
  }
  if (text.includes('\0')) {
    throw new UserError(
      'dit is geen tekstbestand (het bevat binaire gegevens). Sla het transcript op als tekst of als docx.',
    );
  }
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * Decodes a file of the project, such as project.yaml or respondents.csv.
 *
 * @param file the name that the message carries
 * @throws UserError when the bytes are not text.
 */
export function decodeFile(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${file}: dit is geen tekstbestand (het bevat binaire gegevens). Sla het opnieuw op als tekst.`,
    );
  }
}

/** Normalising takes quadratic time in the marks on one letter; no language has so many. */
const MARKS_WITHOUT_END = /\p{M}{60}/u;

/** How files of old Office, and of new Office with a password, begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasBom || isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : decodeWindows1252(bytes);
}

/** A last character that is cut off is forgiven where another one is whole; alone it is a letter of Windows-1252. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return whole.length === bytes.length || /\P{ASCII}/u.test(whole);
  } catch {
    return false;
  }
}
