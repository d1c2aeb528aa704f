/** Persons: what stands before a name belongs to it as far as names go. */

import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../../src/privacy/index.js';

const lexicon = createLexicon(await loadDictionary());

function found(text: string): string[] {
  return recognise(text, { lexicon, known: indexNames([]), heard: new Set() }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the particles before a name', () => {
  it('belong to it behind a title', () => {
    expect(found('Toen zei mevrouw van de la Bouzid niets.')).toEqual(['van de la Bouzid']);
  });

  it('are not looked at beyond those that a name may have', () => {
    const [name = ''] = found(`Toen zei mevrouw ${'van der '.repeat(20)}Bouzid niets.`).slice(-1);
    expect(name).toMatch(/^(?:van |der ){2,9}Bouzid$/);
  });
});
