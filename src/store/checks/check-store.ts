/** All that can be checked within a database. */

import { reported } from '../errors.js';
import type { Store } from '../store.js';
import { checkAnswers } from './check-answers.js';
import { checkFile, checkReferences, checkSchema } from './check-file.js';
import { checkKeyMark } from './check-key-mark.js';
import { checkDerived, checkLeftBehind, checkTexts } from './check-texts.js';
import { checkVoices } from './check-voices.js';
import type { Problem } from './problem.js';

/**
 * What is wrong; nothing is changed.
 *
 * @throws DamagedStore when the file can't be read to its end.
 */
export function checkStore(store: Store): Problem[] {
  return checked(store, () => [...checkDerived(store), ...checkVoices(store)]);
}

/**
 * What is wrong apart from what can be made anew: enough to know before another store takes over what this one holds.
 *
 * @throws DamagedStore when the file can't be read to its end.
 */
export function checkHeld(store: Store): Problem[] {
  return checked(store, () => []);
}

function checked(store: Store, besides: () => Problem[]): Problem[] {
  return reported(store.shownAs, () => {
    const ofFile = checkFile(store);
    if (ofFile.some(({ kind }) => kind === 'bestand')) return ofFile;
    return [
      ...ofFile,
      ...checkSchema(store),
      ...checkReferences(store),
      ...checkTexts(store),
      ...checkLeftBehind(store),
      ...checkAnswers(store),
      ...checkKeyMark(store),
      ...besides(),
    ];
  });
}
