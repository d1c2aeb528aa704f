/** The words of Rich Text Format that stand for a character, and the groups that hold no speech. */

import { LEFT_OUT } from './left-out.js';

export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  // Cells and rows of a table in a table become words in the outer cell.
  ['nestcell', ' '],
  ['nestrow', ' '],
  ['~', '\u00A0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);

/** Groups that may hold words of people, with the warning that they were left out. */
export const SPOKEN_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['annotation', LEFT_OUT.comments],
  ['footnote', LEFT_OUT.notes],
  ['header', LEFT_OUT.margins],
  ['headerl', LEFT_OUT.margins],
  ['headerr', LEFT_OUT.margins],
  ['headerf', LEFT_OUT.margins],
  ['footer', LEFT_OUT.margins],
  ['footerl', LEFT_OUT.margins],
  ['footerr', LEFT_OUT.margins],
  ['footerf', LEFT_OUT.margins],
]);

/** Groups with layout and data; those that begin with `\*` are passed over anyhow. */
export const LAYOUT: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'listtext',
  'pntext',
  'fldinst',
  'nonesttables',
]);
