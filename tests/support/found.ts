/** What is found in a text without a list of known names, as "KIND passage", with a question mark where it is doubtful. */

import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../src/names/index.js';

const lexicon = createLexicon(await loadDictionary());

export function found(text: string): string[] {
  return recognise(text, { lexicon, known: indexNames([]), heard: new Set() })
    .filter(({ certainty }) => certainty !== 'gelaten')
    .map(
      ({ kind, certainty, start, end }) =>
        `${kind}${certainty === 'twijfel' ? '?' : ''} ${text.slice(start, end)}`,
    );
}
