/** A report in Word as a researcher leaves it who wrote in one of its places, and what stands in them. */

import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPlaces } from '../../src/report/index.js';

const MAIN = 'word/document.xml';

/** How the keys of the places begin that tests write in. */
export const PLACES = {
  theme: 'plaats_thema_BES',
  lessons: 'plaats_lessen',
  comparison: 'plaats_vergelijking',
} as const;

/**
 * Writes in a place, instead of what stands there; an empty text empties it.
 *
 * @param key how the key of the place begins
 * @param to the file in which it is saved; the same one unless given
 * @param saved when, in seconds after the beginning of 2026; now unless given
 */
export function writeIn(path: string, key: string, text: string, to = path, saved?: number): void {
  const parts = unzipSync(readFileSync(path));
  const before = strFromU8(parts[MAIN] ?? new Uint8Array());
  const place = new RegExp(`(<w:tag w:val="${key}[^"]*"/>.*?<w:sdtContent>).*?(</w:sdtContent>)`, 's');
  if (!place.test(before)) throw new Error(`${path} has no place ${key}`);
  const after = before.replace(
    place,
    (_, start: string, end: string) => `${start}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${end}`,
  );
  writeFileSync(to, zipSync({ ...parts, [MAIN]: strToU8(after) }));
  if (saved !== undefined) {
    const moment = Date.UTC(2026, 0, 1) / 1000 + saved;
    utimesSync(to, moment, moment);
  }
}

/** What stands in the places of a report, a line each: how the key begins, and the text. */
export function writtenTexts(path: string): string[] {
  return readPlaces(readFileSync(path)).written.map(({ key, paragraphs }) => {
    const text = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' / ');
    return `${key.replace(/_[0-9a-f]{12}$/, '')}: ${text}`;
  });
}
