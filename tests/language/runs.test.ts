/** Numbered names told in rows. */

import { expect, it } from 'vitest';
import { inRuns } from '../../src/language/runs.js';

it('following numbers of one kind are told as one row, in whatever order they come', () => {
  expect(inRuns(['PERSOON-10', 'PERSOON-9', 'ADRES-1', 'PERSOON-11', 'PERSOON-2', 'ADRES-2'])).toEqual([
    'PERSOON-2',
    'PERSOON-9 t/m PERSOON-11',
    'ADRES-1',
    'ADRES-2',
  ]);
});

it('what has no number stays as it is', () => {
  expect(inRuns(['R01.txt', 'groep-1.txt'])).toEqual(['R01.txt', 'groep-1.txt']);
});
