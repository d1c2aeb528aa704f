/** Content hashes, for recognising the same bytes and for ids that depend on nothing but content. */

import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A short id from the parts that make a thing what it is; 12 hexadecimal digits. */
export function contentId(...parts: readonly (string | number)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 12);
}
