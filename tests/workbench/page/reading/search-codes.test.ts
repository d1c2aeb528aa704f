import { describe, expect, it } from 'vitest';
import { searchCodes } from '../../../../src/workbench/page/reading/search-codes.js';

const code = (id: string, label: string, definition: string, synonyms: readonly string[] = []) => ({
  id,
  label,
  definition,
  include: '',
  exclude: 'Nooit.',
  examples: [],
  synonyms,
});

const CODES = [
  code('a', 'Eerlijkheid', 'Of het er eerlijk aan toe ging.', ['rechtvaardig']),
  code('b', 'Stemmen', 'Hoe er gekozen is.', ['sticker', 'stembriefje']),
  code('c', 'Meer groen', 'Wat er groeit in de wijk.', ['moestuin', 'bomen']),
  code('d', 'Groenbeheer', 'Wie er snoeit.', ['snoeien']),
  code('e', 'Één loket', 'Bij wie men terecht kan.'),
];

const found = (typed: string, ...first: readonly string[]): string =>
  searchCodes(CODES, typed, first, CODES.length)
    .map(({ id }) => id)
    .join('');

describe('codes by a few letters', () => {
  it.each([
    ['the beginning of a name, before the same letters further on', 'groen', 'dc'],
    ['a word of a name', 'loket', 'e'],
    ['letters without their accents', 'een lo', 'e'],
    ['a synonym', 'moestuin', 'c'],
    ['a word of the definition', 'gekozen', 'b'],
    ['words in another order', 'wijk groeit', 'c'],
    ['a name with letters left out', 'eerlkh', 'a'],
    ['a name with two letters swapped', 'stemmne', 'b'],
    ['a synonym with a wrong letter', 'moestuim', 'c'],
  ])('are found by %s', (_, typed, ids) => {
    expect(found(typed).startsWith(ids)).toBe(true);
  });

  it('are not found by what does not belong to them', () => {
    expect(found('nooit')).toBe('');
    expect(found('qqq')).toBe('');
  });

  it('are all there without letters, the likely and recent ones first', () => {
    expect(found('')).toBe('abcde');
    expect(found(' ', 'd', 'b')).toBe('dbace');
  });

  it('that are likely or recent come first among what is found as well', () => {
    expect(found('ee').startsWith('ae')).toBe(true);
    expect(found('ee', 'e').startsWith('ea')).toBe(true);
    expect(found('groen', 'c').startsWith('dc')).toBe(true);
  });
});
