import { expect, it } from 'vitest';
import { clock } from '../../src/language/clock.js';

it('tells minutes and seconds, and hours where there are any', () => {
  expect([0, 9.9, 75, 3_599, 3_600, 36_061].map(clock)).toEqual([
    '0:00',
    '0:09',
    '1:15',
    '59:59',
    '1:00:00',
    '10:01:01',
  ]);
});
