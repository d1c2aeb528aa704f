/** The data that comes with the program: word lists and weights, in the folder `data` beside the one that it runs from. */

import { fileURLToPath } from 'node:url';
import { UserError } from '../model/errors.js';
import { readBytes } from './disk.js';

/** `src` and whatever it is compiled to stand beside `data`, so that nothing has to be copied. */
const DATA = new URL('../../data/', import.meta.url);

/**
 * @param path within the folder, such as `weights/names.bin`
 * @throws UserError when the program was not installed whole
 */
export function readOwnBytes(path: string): Uint8Array {
  const file = fileURLToPath(new URL(path, DATA));
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
