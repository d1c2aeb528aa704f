import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder } from '../../../../src/coding/review/texts/find-words.js';

const TEXT =
  'Het café is mooi, zei ze. “Foto’s van het café” hangen er ook. Het plein… is groen, de groenten niet.';

function found(words: string, text = TEXT): string | null {
  const place = createWordFinder(text)(words);
  return place === null || place === 'meermaals' ? place : text.slice(place.start, place.end);
}

describe('words found back', () => {
  it.each([
    ['as they stand', 'is mooi, zei ze.', 'is mooi, zei ze.'],
    ['in other case', 'HET CAFÉ IS MOOI', 'Het café is mooi'],
    ['without accents', 'het cafe is mooi', 'Het café is mooi'],
    ['with other quotes', '"Foto\'s van het café"', 'Foto’s van het café'],
    ['with other white space', '  zei \n ze.\tFoto’s ', 'zei ze. “Foto’s'],
    ['with other punctuation inside', 'is mooi zei ze', 'is mooi, zei ze'],
    ['with the full stop that was copied along', 'HANGEN ER OOK.', 'hangen er ook.'],
    ['with quotes around them', '„hangen er ook”', 'hangen er ook'],
    ['with a gap', 'Het café … zei ze', 'Het café is mooi, zei ze'],
    ['with a gap in brackets', 'Foto’s [...] hangen', 'Foto’s van het café” hangen'],
    ['with a gap of dots', 'Foto’s...ook', 'Foto’s van het café” hangen er ook'],
    ['with the ellipsis of the text itself', 'Het plein… is groen', 'Het plein… is groen'],
    ['by whole words first', 'groen', 'groen'],
    ['from the middle of a word, copied by mouse', 'roente', 'roente'],
  ])('%s', (_, words, expected) => {
    expect(found(words)).toBe(expected);
  });

  it.each(['HET CAFE', 'HET', 'het…niet'])('are ambiguous when several places fit: %s', (words) => {
    expect(found(words)).toBe('meermaals');
  });

  it('are unambiguous when one of the places is spelled exactly so', () => {
    expect(found('Het café')).toBe('Het café');
    expect(createWordFinder('Ja. En ja.')('ja.')).toEqual({ start: 7, end: 10 });
  });

  it.each(['', ' ', '…', '?!', 'het theater', 'mooi … Het café is'])('are not there: "%s"', (words) => {
    expect(found(words)).toBeNull();
  });

  it('with gaps end at the nearest place that fits', () => {
    expect(found('een … twee … drie', 'een twee drie en twee drie')).toBe('een twee drie');
    expect(found('ja … klaar', `${'ja '.repeat(100_000)}klaar`)).toBe('meermaals');
    expect(found('ja … klaar … weg', `nee ja klaar klaar weg ${'klaar '.repeat(100_000)}`)).toBe(
      'ja klaar klaar weg',
    );
  });

  it('are looked for first in the part that was shown', () => {
    const find = createWordFinder('Ja hoor. Ja hoor.');
    expect(find('ja hoor')).toBe('meermaals');
    expect(find('ja hoor', { start: 9, end: 17 })).toEqual({ start: 9, end: 16 });
    expect(find('hoor ja', { start: 9, end: 17 })).toEqual({ start: 3, end: 11 });
  });

  it('that were cut from a text are found there, or stand there more often', () => {
    const word = fc.constantFrom(
      'ja',
      'Nee',
      'het',
      'café',
      'foto’s',
      'z’n',
      'plein',
      '…',
      'uh,',
      'klaar.',
      '20',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = Math.min(a % words.length, b % words.length);
        const to = Math.max(a % words.length, b % words.length) + 1;
        const text = words.join(' ');
        const asked = words.slice(from, to).join(' ');
        fc.pre(/[a-z0-9]/i.test(asked) && !asked.includes('…'));
        const place = createWordFinder(text)(asked);
        if (place === 'meermaals') expect(text.indexOf(asked)).not.toBe(text.lastIndexOf(asked));
        else expect(place && text.slice(place.start, place.end)).toBe(asked);
      }),
    );
  });
});
