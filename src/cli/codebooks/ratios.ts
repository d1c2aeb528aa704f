/** Ratios as Dutch readers write them; a dash where one is undefined. */

import { percentage } from '../../language/numbers.js';

const DECIMAL = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  // No "-0,00" for what rounds to nothing.
  signDisplay: 'negative',
});

/** `2 / 3` as "0,67", null as "–". */
export function decimal(ratio: number | null): string {
  return ratio === null ? '–' : DECIMAL.format(ratio);
}

/** `2` of `3` as "67%", of 0 as "–". */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : percentage(part / whole);
}
