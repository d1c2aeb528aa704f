/** Parts of a zip archive, inflated under caps that do not trust the sizes in its headers. */

import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../../model/errors.js';

export interface ZipCaps {
  readonly entries: number;
  readonly partBytes: number;
  /** Of all wanted parts together. */
  readonly inflatedBytes: number;
  readonly ratio: number;
}

/** A document of 46,000 words with every word edited twice has some 15 MB in its main part. */
const CAPS: ZipCaps = { entries: 2_000, partBytes: 25_000_000, inflatedBytes: 40_000_000, ratio: 200 };

/** For an archive that the program itself made a moment ago: what memory can hold. */
export const OWN_ARCHIVE: ZipCaps = {
  entries: 65_535,
  partBytes: 1_000_000_000,
  inflatedBytes: 2_000_000_000,
  ratio: 1_000_000,
};

/** Small archives may inflate further than that. */
const SMALLEST_FOR_RATIO = 10_000;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const END = 'PK\u0005\u0006';
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly at: number;
}

/** True when the bytes begin as a zip archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

export interface ZipArchive {
  /** In the order of the directory; a hostile archive names a part twice. */
  readonly names: readonly string[];
  /**
   * Undefined when the archive has no such part.
   *
   * @throws UserError as `parts` does
   */
  part(name: string): Uint8Array | undefined;
  /**
   * Inflates the wanted parts, in the order of the directory.
   *
   * @param wanted says by name whether a part is needed; the others are not inflated.
   * @throws UserError when a wanted part is damaged, or all that were ever wanted inflate beyond the caps.
   */
  parts(wanted: (name: string) => boolean): Map<string, Uint8Array>;
}

/**
 * Opens an archive of which parts are inflated when somebody asks for them, each of them once.
 *
 * @throws UserError when the archive is damaged or has too many parts.
 */
export function openZip(bytes: Uint8Array, caps = CAPS): ZipArchive {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = orDamaged(() => directoryOf(archive, caps.entries));
  const inflated = new Map<Entry, Uint8Array>();
  let left = Math.min(caps.inflatedBytes, caps.ratio * Math.max(bytes.length, SMALLEST_FOR_RATIO));
  const partOf = (entry: Entry): Uint8Array => {
    const known = inflated.get(entry);
    if (known !== undefined) return known;
    const part = orDamaged(() => inflate(archive, entry, Math.min(left, caps.partBytes)));
    left -= part.length;
    inflated.set(entry, part);
    return part;
  };
  return {
    names: entries.map(({ name }) => name),
    part(name) {
      const entry = entries.findLast((one) => one.name === name);
      return entry === undefined ? undefined : partOf(entry);
    },
    parts(wanted) {
      return new Map(
        entries.filter(({ name }) => wanted(name)).map((entry) => [entry.name, partOf(entry)] as const),
      );
    },
  };
}

/** The wanted parts of an archive that is opened for them alone; see `ZipArchive.parts`. */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  caps = CAPS,
): Map<string, Uint8Array> {
  return openZip(bytes, caps).parts(wanted);
}

/** Reading outside the file is a RangeError; what zlib finds wrong has a code of its own. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

function directoryOf(archive: Buffer, maxEntries: number): Entry[] {
  const tail = archive.subarray(-(END_BYTES + LONGEST_COMMENT));
  const endInTail = tail.lastIndexOf(END, undefined, 'latin1');
  if (endInTail === -1) throw damaged();
  const end = archive.length - tail.length + endInTail;
  const count = archive.readUInt16LE(end + 10);
  if (count > maxEntries) throw tooLarge();
  if (count === 0) throw damaged();
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const nameAt = at + DIRECTORY_ENTRY_BYTES;
    const nameEnd = nameAt + archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', nameAt, nameEnd),
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      packedBytes: archive.readUInt32LE(at + 20),
      at: archive.readUInt32LE(at + 42),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(archive: Buffer, { method, checksum, packedBytes, at }: Entry, limit: number): Uint8Array {
  const isWhole = archive.readUInt32LE(at) === LOCAL_HEADER && archive.readUInt16LE(at + 8) === method;
  const from = at + LOCAL_HEADER_BYTES + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (!isWhole || from + packedBytes > archive.length) throw damaged();
  const packed = archive.subarray(from, from + packedBytes);
  const part = method === STORED ? packed : method === DEFLATED ? inflateWithin(packed, limit) : null;
  if (part === null) throw damaged();
  if (part.length > limit) throw tooLarge();
  if (crc32(part) !== checksum) throw damaged();
  return part;
}

function inflateWithin(packed: Uint8Array, limit: number): Uint8Array {
  try {
    // Zlib wants room for a byte at least.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

function damaged(): UserError {
  return new UserError('het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.');
}

function tooLarge(): UserError {
  return new UserError(
    'het bestand wordt bij uitpakken onredelijk groot en is daarom niet gelezen. Plak de tekst in een nieuw bestand en lees dat in.',
  );
}
