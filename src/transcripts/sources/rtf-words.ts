/** The words of Rich Text Format that stand for a character, and the groups that hold no speech. */

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

const HEADER = 'tekst in de kop- of voettekst is niet ingelezen';
const NOTE = 'voet- en eindnoten zijn niet ingelezen';

/** Groups that may hold words of people, with the warning that they were left out. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['annotation', 'opmerkingen in de kantlijn zijn niet ingelezen'],
  ['footnote', NOTE],
  ['header', HEADER],
  ['headerl', HEADER],
  ['headerr', HEADER],
  ['headerf', HEADER],
  ['footer', HEADER],
  ['footerl', HEADER],
  ['footerr', HEADER],
  ['footerf', HEADER],
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
