/** The mark by which a file that the program wrote is known, whatever it is called by now. */

import { crc32 } from 'node:zlib';

/** Stands among the keywords of an office file, which office programs keep when they save it. */
export const PROGRAM_MARK = 'wijkstem';

const KEYWORDS = /<(?:cp:)?keywords\b[^>]*>[^<]*\bwijkstem\b/;
const SEAL_OF_REPORT = '<dc:identifier>wijkstem-';
const OF_TEXT = /<meta name="generator" content="wijkstem">|<!-- wijkstem\b/;

/** The core properties of an office file. */
export function isMarkedProperties(xml: string): boolean {
  return KEYWORDS.test(xml) || xml.includes(SEAL_OF_REPORT);
}

/** A page, a drawing or Markdown. */
export function isMarkedText(text: string): boolean {
  return OF_TEXT.test(text);
}

/** A drawing with the mark in it. */
export function markedSvg(svg: string): string {
  return svg.replace(/<\/svg>\s*$/, `<!-- ${PROGRAM_MARK} --></svg>`);
}

const SIGNATURE_BYTES = 8;
/** Length, name and checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12;
const CHUNK = Buffer.from(`tEXtSoftware\0${PROGRAM_MARK}`, 'latin1');

/** A picture with the mark behind its header, as the specification of PNG calls it: the software that made it. */
export function markedPng(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.length);
  const end = SIGNATURE_BYTES + CHUNK_FRAME_BYTES + bytes.readUInt32BE(SIGNATURE_BYTES);
  const frame = Buffer.alloc(CHUNK_FRAME_BYTES - 4);
  frame.writeUInt32BE(CHUNK.length - 4, 0);
  frame.writeUInt32BE(crc32(CHUNK), 4);
  return Buffer.concat([
    bytes.subarray(0, end),
    frame.subarray(0, 4),
    CHUNK,
    frame.subarray(4),
    bytes.subarray(end),
  ]);
}

export function isMarkedPng(png: Uint8Array): boolean {
  return Buffer.from(png.buffer, png.byteOffset, png.length).includes(CHUNK);
}
