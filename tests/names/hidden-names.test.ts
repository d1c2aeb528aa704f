/** Names that no text shows any longer are found wherever they still stand, and words of every day are not. */

import { describe, expect, it } from 'vitest';
import { replacedIn } from '../../src/model/replacement.js';
import { EMPTY_KEY, hidingOf, type Key } from '../../src/names/index.js';

const KEY: Key = {
  ...EMPTY_KEY,
  entries: [
    person(1, ['Jan Kok', ['R01.txt']], ['Kok', ['R01.txt']]),
    person(2, ['Kok', ['R02.txt']], ['Zwaan', ['R02.txt']]),
    { kind: 'INITIATIEF', number: 1, respondent: null, forms: [{ text: 'Klaproos', files: ['R01.txt'] }] },
  ],
};

function person(number: number, ...forms: readonly [string, string[]][]): Key['entries'][number] {
  const kind = 'PERSOON' as const;
  return { kind, number, respondent: null, forms: forms.map(([text, files]) => ({ text, files })) };
}

/** What becomes of words when the texts are as they are now. */
function hidden(words: string, file: string | null, ...texts: readonly string[]): string {
  return replacedIn(words, hidingOf(KEY, texts)(words, file));
}

describe('names that are hidden', () => {
  it('are replaced by the pseudonym that they have in that file, the longest one first', () => {
    expect(hidden('Jan Kok en Kok.', 'R01.txt')).toBe('[PERSOON-1] en [PERSOON-1].');
    expect(hidden('Toen zei Kok niets', 'R02.txt')).toBe('Toen zei [PERSOON-2] niets');
  });

  it('are replaced whatever their capitals, unless a text shows the word written so', () => {
    expect(hidden('ZWAAN en zwaan', null)).toBe('[PERSOON-2] en [PERSOON-2]');
    expect(hidden('De kok sprak Kok', 'R01.txt', 'een kok')).toBe('De kok sprak [PERSOON-1]');
    expect(hidden('Kok en Zwaan', 'R02.txt', 'Kok kwam ook')).toBe('Kok en [PERSOON-2]');
  });

  it('are whole words', () => {
    expect(hidden('Kokkie, Zwaantje, de Klaproosweg', null)).toBe('Kokkie, Zwaantje, de Klaproosweg');
  });

  it('are called by their type when the texts call them so', () => {
    expect(hidden('De Klaproos', null, 'De [GROENPROJECT-1]')).toBe('De [GROENPROJECT-1]');
    expect(hidden('De Klaproos', null)).toBe('De [INITIATIEF-1]');
  });
});
