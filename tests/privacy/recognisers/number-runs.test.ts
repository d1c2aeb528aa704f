import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../../src/privacy/index.js';

const lexicon = createLexicon(await loadDictionary());

function found(text: string): string[] {
  return recognise(text, { lexicon, known: indexNames([]), heard: new Set() }).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('numbers that follow each other', () => {
  it('are found each by itself, before and behind a telephone number', () => {
    expect(found('123456782, 0612345678, 111222333, 2513 AE')).toEqual([
      'BSN 123456782',
      'TELEFOON 0612345678',
      'BSN 111222333',
      'POSTCODE 2513 AE',
    ]);
  });

  it.each(['123456782', '0612345678'])('are all found in a run of thousands, as of %s', (number) => {
    expect(found(`${number}, `.repeat(20_000))).toHaveLength(20_000);
  });
});
