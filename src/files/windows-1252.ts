/** Windows-1252, by a table of our own: newer versions of Node decode 0x80 to 0x9F as control characters. */

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of Windows-1252, the encoding of older Dutch Windows programs; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}
