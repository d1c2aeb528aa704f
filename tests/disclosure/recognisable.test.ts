/** How many of the sentences by which somebody can be recognised are held back, and how many others with them. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signsIn } from '../../src/disclosure/signs.js';
import { readCsv } from '../../src/files/table/csv.js';

const WIJKEN = ['Spoorwijk', 'Moerwijk', 'Nieuw Waldeck', 'Zeeheldenkwartier', 'Laakkwartier'];

it('holds back nearly all of the sentences that it was made on, and few others', () => {
  const { rows } = readCsv(readFileSync('data/gold/herkenbaar/afstelling.csv'), 'afstelling.csv');
  const wrong = rows.flatMap(({ values: { tekst = '', herkenbaar = '' } }) => {
    const signs = signsIn(tekst, { own: WIJKEN, known: WIJKEN });
    return signs.length > 0 === (herkenbaar === 'ja') ? [] : [`${herkenbaar}: ${tekst} ${signs.join()}`];
  });
  expect(wrong).toEqual([]);
});
