import { describe, expect, it } from 'vitest';
import { codeUnits } from '../../src/language/code-units.js';
import { createVocabulary, NO_WORD, type Vocabulary } from '../../src/language/vocabulary.js';

function numberOf(vocabulary: Vocabulary, word: string): number {
  return vocabulary.numberAt(word, codeUnits(word), 0, word.length);
}

describe('a vocabulary', () => {
  it('numbers words in the order in which they come, by their folded form', () => {
    const vocabulary = createVocabulary();
    const numbers = ['Het', 'plein', 'het', 'PLEIN', 'één', 'een'].map((word) => numberOf(vocabulary, word));
    expect(numbers).toEqual([0, 1, 0, 1, 2, 2]);
    expect(vocabulary.words).toEqual(['het', 'plein', 'een']);
  });

  it('goes on from the words that it knew', () => {
    const vocabulary = createVocabulary(['het', 'plein']);
    expect(['Plein', 'park', 'het'].map((word) => numberOf(vocabulary, word))).toEqual([1, 2, 0]);
    expect(vocabulary.words).toEqual(['het', 'plein', 'park']);
  });

  it('has no number for a hesitation', () => {
    const vocabulary = createVocabulary();
    expect(['eh', 'Uhm', 'EH', 'ehm'].map((word) => numberOf(vocabulary, word))).toEqual(
      Array(4).fill(NO_WORD),
    );
    expect(vocabulary.words).toEqual([]);
  });

  it('leaves the list that it was given alone', () => {
    const known = ['het'];
    numberOf(createVocabulary(known), 'plein');
    expect(known).toEqual(['het']);
  });
});
