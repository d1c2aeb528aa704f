/** The UTF-16 code units of a text as an array of numbers: walking over these is far quicker than over a string. */

/** One number for each code unit, so that offsets are those of the text. */
export function codeUnits(text: string): Uint16Array {
  const bytes = new ArrayBuffer(2 * text.length);
  Buffer.from(bytes).write(text, 'utf16le');
  return new Uint16Array(bytes);
}
