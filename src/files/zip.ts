/** Parts of a zip archive, inflated under caps that do not trust the sizes in its headers. */

import { Unzip, UnzipInflate } from 'fflate';
import { UserError } from '../model/errors.js';

const MAX_ENTRIES = 2_000;
/** Of all wanted parts together. */
const MAX_INFLATED_BYTES = 60_000_000;
const MAX_RATIO = 200;
const INPUT_CHUNK = 16_384;

/** True when the bytes begin as a zip archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Inflates the wanted parts of an archive.
 *
 * @param wanted says by name whether a part is needed; the others are not inflated.
 * @throws UserError when the archive is damaged, has too many parts, or the wanted parts inflate beyond the caps.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const unfinished = new Set<string>();
  const limit = Math.min(MAX_INFLATED_BYTES, MAX_RATIO * Math.max(bytes.length, 10_000));
  let entries = 0;
  let inflated = 0;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw tooLarge();
    if (!wanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    unfinished.add(entry.name);
    entry.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      size += chunk.length;
      inflated += chunk.length;
      if (inflated > limit) throw tooLarge();
      chunks.push(chunk);
      if (!final) return;
      parts.set(entry.name, join(chunks, size));
      unfinished.delete(entry.name);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += INPUT_CHUNK) {
      unzip.push(bytes.subarray(at, at + INPUT_CHUNK), at + INPUT_CHUNK >= bytes.length);
    }
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
  if (entries === 0 || unfinished.size > 0 || !hasEnd(bytes)) throw damaged();
  return parts;
}

/** True when the record that ends an archive is there: it stands last, before a comment of at most 65,535 bytes. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-(65_535 + 22))).includes('PK\u0005\u0006');
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(): UserError {
  return new UserError('het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.');
}

function tooLarge(): UserError {
  return new UserError('het bestand wordt bij uitpakken onredelijk groot en is daarom niet gelezen.');
}
