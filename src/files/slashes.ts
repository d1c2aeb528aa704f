/** Paths with forward slashes, as files of the project write them on every system. */

import { sep } from 'node:path';

/** A relative path as respondents.csv writes it: forward slashes, NFC (macOS lists names in NFD). */
export function slashed(path: string): string {
  return withSlashes(path).normalize('NFC');
}

export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
