/** Agreement between coders as csv, for whoever puts it in a table of their own. */

import { writeCsv } from '../../../files/table/csv.js';
import { type AlphaWithInterval, type ComparedCoders, isRare } from './compare-coders.js';

/** A row per code, then all codes together; what is undefined is empty. */
export function agreementAsCsv({ agreement: { coders, units, codes, sets } }: ComparedCoders): string {
  const head = [
    'code',
    'beurten',
    'n',
    ...coders,
    'gelijk',
    'kappa',
    'ac1',
    'alpha',
    'alpha_van',
    'alpha_tot',
  ];
  const rows = codes.map((code) => [
    code.code,
    units,
    code.positives,
    ...code.given,
    ...[code.agreement, code.kappa, code.ac1].map(rounded),
    ...alphaCells(code),
    isRare(code) ? 'te weinig waarnemingen' : '',
  ]);
  const together = [
    'alle codes (MASI)',
    units,
    '',
    ...coders.map(() => ''),
    rounded(sets.identical),
    '',
    '',
    ...alphaCells(sets),
    '',
  ];
  return writeCsv([...head, 'opmerking'], [...rows, together]);
}

function alphaCells({ alpha, interval }: AlphaWithInterval): (string | number)[] {
  return [alpha, interval?.low ?? null, interval?.high ?? null].map(rounded);
}

function rounded(ratio: number | null): string | number {
  return ratio === null ? '' : Math.round(ratio * 10_000) / 10_000;
}
