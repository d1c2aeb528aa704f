import { describe, expect, it } from 'vitest';
import { readQuoteChoices } from '../../src/project/quotes-file.js';
import { messageOf } from '../support/message.js';

const read = (...rows: readonly string[]) =>
  readQuoteChoices(new TextEncoder().encode(['fragment;keuze;tekst', ...rows].join('\n')), 'quotes.csv');

describe('quotes.csv', () => {
  it('gives each choice with its line', () => {
    expect(read('a1;ja;Het begin […] het eind', 'b2;nee;')).toEqual([
      { fragment: 'a1', use: true, isReleased: false, text: 'Het begin […] het eind', line: 2 },
      { fragment: 'b2', use: false, isReleased: false, text: null, line: 3 },
    ]);
  });

  it.each([
    [[';ja;'], 'regel 2, kolom "fragment": is leeg. Neem het id over uit wijkstem fragments.'],
    [['a1;;'], 'regel 2, kolom "keuze": is leeg. Vul ja in om te citeren, of nee om dat nooit te doen.'],
    [['a1;graag;'], 'regel 2, kolom "keuze": "graag" is geen ja of nee. Vul ja of nee in (of j of n).'],
    [
      ['a1;ja;', 'a1;nee;'],
      'regel 3, kolom "fragment": dit fragment staat ook op regel 2. Geef het één regel.',
    ],
  ])('says what is wrong with %j', (rows, message) => {
    expect(messageOf(() => read(...rows))).toBe(`quotes.csv, ${message}`);
  });
});
