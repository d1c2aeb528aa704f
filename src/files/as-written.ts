/** A text exactly as it stands in a file, and the bytes of another in the same encoding: what is not changed stays byte for byte. */

import { decodeWindows1252, encodeWindows1252, encodingOf } from './text.js';

export interface WrittenText {
  /** With its own line ends and accents, without BOM. */
  readonly text: string;
  /** The bytes of another text, with a BOM when the file had one; null when the encoding lacks a sign of it. */
  bytesOf(text: string): Uint8Array | null;
}

/** @returns null when the bytes can't be written again as they are, such as with a last letter that was cut off */
export function textAsWritten(bytes: Uint8Array): WrittenText | null {
  const written = written1252(bytes) ?? writtenUnicode(bytes);
  const again = written.bytesOf(written.text);
  return again !== null && Buffer.compare(again, bytes) === 0 ? written : null;
}

function written1252(bytes: Uint8Array): WrittenText | null {
  if (encodingOf(bytes) !== 'windows-1252') return null;
  return { text: decodeWindows1252(bytes), bytesOf: encodeWindows1252 };
}

function writtenUnicode(bytes: Uint8Array): WrittenText {
  const encoding = encodingOf(bytes);
  const whole = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const bom = whole.startsWith(BOM) ? BOM : '';
  return {
    text: whole.slice(bom.length),
    bytesOf(text) {
      const content = `${bom}${text}`;
      if (encoding === 'utf-8') return Buffer.from(content, 'utf8');
      const littleEndian = Buffer.from(content, 'utf16le');
      return encoding === 'utf-16be' ? littleEndian.swap16() : littleEndian;
    },
  };
}

const BOM = '\uFEFF';
