/** Windows-1252, by a table of our own: newer versions of Node decode 0x80 to 0x9F as control characters. */

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
