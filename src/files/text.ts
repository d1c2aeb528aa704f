/** Bytes to text: the encodings that recorders, typists and Excel write. */

import { UserError } from '../model/errors.js';
import { toNfc } from './nfc.js';

/** A transcript in JSON of four hours, with every word and its times on lines of their own, has some 20 MB. */
const MAX_BYTES = 25_000_000;
/** The JSON of four hours, with a line for every time, has a million. */
const MAX_RETURNS = 2_000_000;
/** Respondents, quotes and codings of thousands of interviews have less. */
const MAX_FILE_BYTES = 10_000_000;

/**
 * Decodes UTF-8 and UTF-16 (with BOM), UTF-8 without BOM and Windows-1252, and returns the text without BOM,
 * with LF line ends, in Unicode NFC.
 *
 * @throws UserError when the bytes are not text, or more than a person can have said.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, OLE)) {
    throw new UserError(
      'dit is een oud Office-bestand (.doc) of het heeft een wachtwoord. Open het in Word en sla het zonder wachtwoord op als docx.',
    );
  }
  if (!isUtf16(bytes) && bytes.includes(0)) throw binary();
  if (bytes.length > MAX_BYTES) {
    throw new UserError(
      'dit tekstbestand is groter dan 25 MB en is daarom niet gelezen. Bewaar er alleen het transcript in.',
    );
  }
  const text = decode(bytes);
  if (text.includes('\0')) throw binary();
  return toNfc(withLineFeeds(text));
}

/** @throws UserError rather than that it rewrites millions of line ends, which takes many times their memory. */
function withLineFeeds(text: string): string {
  let returns = 0;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    returns += 1;
    if (returns > MAX_RETURNS) {
      throw new UserError(
        'dit tekstbestand heeft onredelijk veel regels en is daarom niet gelezen. Bewaar er alleen het transcript in.',
      );
    }
  }
  return returns === 0 ? text : text.replace(/\r\n?/g, '\n');
}

function binary(): UserError {
  return new UserError(
    'dit is geen tekst, maar bijvoorbeeld een foto, geluid of een programma. Sla het transcript op als tekst of als docx.',
  );
}

/**
 * Decodes a file of the project, such as project.yaml or respondents.csv.
 *
 * @param file the name that the message carries
 * @throws UserError when the bytes are not text, or more than a person writes.
 */
export function decodeFile(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new UserError(
      `${file}: dit bestand is groter dan 10 MB en is daarom niet gelezen. Controleer of het het juiste bestand is.`,
    );
  }
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLE)) {
    throw new UserError(
      `${file}: dit is een bestand van Excel of Word onder een andere naam. Open het en kies Opslaan als: CSV UTF-8 voor een tabel, of tekst zonder opmaak.`,
    );
  }
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${file}: dit is geen tekst, maar bijvoorbeeld een foto of een programma. Zet er het juiste bestand neer.`,
    );
  }
}

/**
 * The text of such a file as it was written, with its byte order mark, its line ends and its loose accents.
 *
 * @throws UserError as `decodeFile` does.
 */
export function decodeAsWritten(bytes: Uint8Array, file: string): string {
  decodeFile(bytes, file);
  const mark = [UTF_8_MARK, UTF_16_LE, UTF_16_BE].some((first) => startsWith(bytes, first)) ? '\uFEFF' : '';
  return mark + decode(bytes);
}

/** How files of old Office, and of new Office with a password, begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** How files of new Office begin. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** There every other byte may be zero. */
function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, UTF_16_LE) || startsWith(bytes, UTF_16_BE);
}

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_LE = [0xff, 0xfe];
const UTF_16_BE = [0xfe, 0xff];

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

export type Encoding = 'utf-16le' | 'utf-16be' | 'utf-8' | 'windows-1252';

/** By its BOM, or by what the bytes can be. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, UTF_16_LE)) return 'utf-16le';
  if (startsWith(bytes, UTF_16_BE)) return 'utf-16be';
  const hasBom = startsWith(bytes, UTF_8_MARK);
  return hasBom || isUtf8(bytes) ? 'utf-8' : 'windows-1252';
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

/** Windows-1252 by a table of our own: newer versions of Node decode 0x80 to 0x9F as control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const IN_TABLE = /[\u0080-\u009F]/;

/** Text of Windows-1252, the encoding of older Dutch Windows programs; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!IN_TABLE.test(text)) return text;
  // Unit by unit, since a replacement of every match takes forty times the memory of a file that has nothing else.
  const units = new Uint16Array(bytes);
  for (const [at, byte] of bytes.entries()) {
    if (byte >= 0x80 && byte <= 0x9f) units[at] = FROM_0X80.charCodeAt(byte - 0x80);
  }
  return new TextDecoder('utf-16le').decode(units);
}

/** The bytes of a text in Windows-1252; null when it holds a sign that Windows-1252 lacks. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const inTable = FROM_0X80.indexOf(text.charAt(at));
    if (inTable === -1 && (unit > 0xff || (unit >= 0x80 && unit <= 0x9f))) return null;
    bytes[at] = inTable === -1 ? unit : 0x80 + inTable;
  }
  return bytes;
}
