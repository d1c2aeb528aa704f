/** Tables on the terminal. */

import Table from 'cli-table3';
import { oneLine } from '../language/visible.js';

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Indexes of columns that hold numbers. */
  readonly numeric?: readonly number[];
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

export function textTable({ head, rows, numeric = [] }: TextTable): string {
  const table = new Table({
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: head.map((_, index) => (numeric.includes(index) ? 'right' : 'left')),
  });
  const cells = [head, ...rows].map((row) => row.map((cell) => oneLine(String(cell))));
  table.push(...cells);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
