/** Rows of a review as a file that a spreadsheet opens. */

import { asCell, cutCells, type Sheet, type SheetColumn, writeXlsx } from '../../../files/office/index.js';
import { guarded, writeCsv } from '../../../files/table/csv.js';
import { number } from '../../../language/numbers.js';
import type { Codebook } from '../../../model/codebook.js';
import { OORDELEN } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import type { Column, ReviewContents, ReviewRow } from './columns.js';
import { LAYOUTS } from './columns.js';

/** What `review import` takes back at most. */
export const MAX_ROWS = 200_000;
/** With the XML around every cell, a workbook of more could not be unpacked within the limits on an archive. */
const MAX_CELLS = 400_000;
const MAX_CHARACTERS = 12_000_000;
/** Files of the project are read up to 50 MB; filling in takes room too. */
const MAX_CSV_BYTES = 40_000_000;

const SHEET = 'nakijken';
const CODES = 'codes';

const WIDTHS: Readonly<Record<Column, number>> = {
  id: 16,
  versie: 8,
  bestand: 20,
  beurt: 7,
  respondent: 11,
  perspectief: 13,
  wijk: 13,
  code: 20,
  codelabel: 24,
  voor: 40,
  fragment: 60,
  na: 30,
  zoektermen: 24,
  waarom: 40,
  waarschijnlijkste_codes: 50,
  sterkte: 8,
  voorstel_oordeel: 12,
  besluiten: 30,
  was: 30,
  besluit: 9,
  andere_code: 20,
  woorden: 34,
  oordeel: 11,
  memo: 34,
  wat_zeggen_zij_nu: 34,
  wat_zeggen_zij: 34,
  gevoelig: 18,
  mag_citeren: 12,
};

const TO_FILL: readonly Column[] = [
  'besluit',
  'andere_code',
  'woorden',
  'oordeel',
  'memo',
  'wat_zeggen_zij',
  'mag_citeren',
];

/** A workbook with a second, hidden sheet of codes, from which the cells for codes can be chosen. */
export function reviewAsXlsx(
  rows: readonly ReviewRow[],
  contents: ReviewContents,
  codebook: Codebook,
): Uint8Array {
  const layout = LAYOUTS[contents];
  const handCoded = contents === 'blind' || contents === 'alles';
  const columns = layout.map(
    (title): SheetColumn => ({
      title,
      width: WIDTHS[title],
      toFill: TO_FILL.includes(title) || (title === 'code' && handCoded),
      ...choicesFor(title, handCoded),
    }),
  );
  const sheet = {
    name: SHEET,
    columns,
    rows: rows.map((row) => cellsOf(row, layout)),
  };
  refuseTooLarge(sheet);
  return writeXlsx([sheet, codesSheet(codebook)]);
}

function choicesFor(title: Column, handCoded: boolean): Pick<SheetColumn, 'choices'> {
  switch (title) {
    case 'besluit':
      return { choices: ['ja', 'nee'] };
    case 'mag_citeren':
      return { choices: ['ja', 'nee', 'graag'] };
    case 'oordeel':
      return { choices: OORDELEN };
    case 'andere_code':
      return { choices: { sheet: CODES } };
    case 'code':
      return handCoded ? { choices: { sheet: CODES } } : {};
    default:
      return {};
  }
}

function codesSheet({ themes }: Codebook): Sheet {
  const codes = themes.flatMap((theme) => theme.codes);
  return {
    name: CODES,
    hidden: true,
    columns: [
      { title: 'code', width: 24 },
      { title: 'label', width: 34 },
      { title: 'definitie', width: 90 },
    ],
    rows: codes.map(({ id, label, definition }) => [id, label, definition]),
  };
}

function refuseTooLarge({ columns, rows }: Sheet): void {
  const characters = rows.reduce(
    (sum, row) => sum + row.reduce<number>((length, cell) => length + String(cell).length, 0),
    0,
  );
  if (rows.length * columns.length > MAX_CELLS || characters > MAX_CHARACTERS) throw tooMuch(rows.length);
}

export function reviewAsCsv(rows: readonly ReviewRow[], contents: ReviewContents): string {
  const layout = LAYOUTS[contents];
  const csv = writeCsv(
    layout,
    rows.map((row) => cellsOf(row, layout).map((cell) => guarded(asCell(cell).trim()))),
  );
  if (rows.length > MAX_ROWS || Buffer.byteLength(csv) > MAX_CSV_BYTES) throw tooMuch(rows.length);
  return csv;
}

/** A line per text that a cell can't hold. */
export function cutInReview(rows: readonly ReviewRow[], contents: ReviewContents): string[] {
  const layout = LAYOUTS[contents];
  return cutCells({
    name: SHEET,
    columns: layout.map((title) => ({ title })),
    rows: rows.map((row) => cellsOf(row, layout)),
  });
}

function cellsOf(row: ReviewRow, layout: readonly Column[]): string[] {
  return layout.map((column) => row[column] ?? '');
}

function tooMuch(rows: number): UserError {
  return new UserError(
    `${number(rows)} rijen zijn te veel voor één bestand. Exporteer in delen, bijvoorbeeld met --wijk of --respondent.`,
  );
}
