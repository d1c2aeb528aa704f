/** What comes with the program: word lists and weights in the folder `data`, codebooks, its package. */

import { fileURLToPath } from 'node:url';
import { UserError } from '../model/errors.js';
import { readBytes } from './disk.js';

/** This file is two folders deep as it is written, compiled and bundled alike, so that nothing has to be copied. */
const OWN = new URL('../../', import.meta.url);

/** @param path within the folder of the program, such as `codebooks/leeg.yaml` */
export function ownFile(path: string): string {
  return fileURLToPath(new URL(path, OWN));
}

/**
 * @param path within `data`, such as `weights/names.bin`
 * @throws UserError when the program was not installed whole
 */
export function readOwnBytes(path: string): Uint8Array {
  const file = ownFile(`data/${path}`);
  try {
    return readBytes(file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${file}: dit bestand hoort bij wijkstem zelf, en het ontbreekt of is niet te lezen. Installeer wijkstem opnieuw.`,
    );
  }
}

/**
 * The lines of a list in `data/words`, in its order: a word, a form or a phrase each. A line that begins with `#` says
 * what the list, or what follows, is for.
 *
 * @param name such as `names/titles`
 */
export function readWords(name: string): string[] {
  const text = new TextDecoder().decode(readOwnBytes(`words/${name}.txt`));
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
