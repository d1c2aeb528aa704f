/** The PDF that LibreOffice made of a report, the same bytes for the same report: its clock and its lots get fixed values. */

import { sha256 } from '../../files/hash.js';

/** Of the two marks of the file and of the checksum behind them. */
const LENGTH = 32;
const NOTHING = '0'.repeat(LENGTH);
const MARKS =
  /(\/ID\s*\[\s*<)([0-9A-F]{32})(>\s*<)[0-9A-F]{32}(>\s*\])(\s*\/DocChecksum \/)?(?:[0-9A-F]{32})?/;

/** @param made what the document says of when it was made */
export function finishPdf(pdf: Uint8Array, made: Date): Uint8Array {
  const time = made.toISOString().slice(0, 19);
  const dated = lettersOf(pdf)
    .replace(/(\/CreationDate\(D:)\d{14}/, `$1${time.replace(/\D/g, '')}`)
    .replace(/(<xmp:(?:Create|Modify)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g, `$1${time}`);
  return new Uint8Array(Buffer.from(marked(dated, markOf(dated)), 'latin1'));
}

/** False once anybody or any program saved it anew. */
export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const text = lettersOf(bytes);
  return MARKS.exec(text)?.[2] === markOf(text);
}

function marked(text: string, mark: string): string {
  return text.replace(
    MARKS,
    (_, start: string, __: string, between: string, end: string, sum: string | undefined) =>
      `${start}${mark}${between}${mark}${end}${sum === undefined ? '' : `${sum}${mark}`}`,
  );
}

function markOf(text: string): string {
  return sha256(marked(text, NOTHING)).slice(0, LENGTH).toUpperCase();
}

/** A letter a byte, so that places stay where the file says that they are. */
function lettersOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
