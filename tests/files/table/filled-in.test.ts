import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/files/office/index.js';
import { writeCsv } from '../../../src/files/table/csv.js';
import { readTable } from '../../../src/files/table/filled-in.js';
import { workbook } from '../../support/archives.js';
import { archive } from '../../support/docx.js';
import { messageOf } from '../../support/message.js';

const KNOWN = new Set(['naam', 'besluit']);
const COLUMNS = ['naam', 'mijn', 'besluit'];
const ROWS = [
  ['Ans ', 'x', 'ja'],
  ['', '', ''],
  ["'t Hof", '', 'nee'],
];

const read = (bytes: Uint8Array) => readTable(bytes, 'n', KNOWN, 'besluit');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a table that somebody filled in', () => {
  it.each([
    [
      'a workbook',
      writeXlsx([{ name: 'n', columns: COLUMNS.map((title) => ({ title, width: 9 })), rows: ROWS }]),
      4,
    ],
    ['csv', bytes(writeCsv(COLUMNS, ROWS)), 3],
  ])('comes back from %s with the known columns, without empty rows', (_, content, last) => {
    expect(read(content)).toEqual({
      columns: COLUMNS,
      rows: [
        { row: 2, cells: { naam: 'Ans', besluit: 'ja' } },
        { row: last, cells: { naam: "'t Hof", besluit: 'nee' } },
      ],
    });
  });

  it('may have a title above it, capitals in its header and letters with loose accents', () => {
    const rows = `<row>${cell('Ronde 1')}</row><row>${cell('Naam')}${cell('BESLUIT')}</row><row>${cell('Noe\u0308l')}</row>`;
    expect(read(workbook(rows)).rows).toEqual([{ row: 3, cells: { naam: 'Noël', besluit: '' } }]);
  });

  it('is refused when a known column comes twice, and not for another one', () => {
    const twice = (title: string) => workbook(`<row>${cell('besluit')}${cell(title)}${cell(title)}</row>`);
    expect(messageOf(() => read(twice('naam')))).toBe(
      'n: de kolom "naam" komt twee keer voor. Laat er één van staan.',
    );
    expect(read(twice('mijn')).rows).toEqual([]);
  });

  it.each([
    [
      'another archive',
      archive({ 'word/document.xml': '<w:document/>' }),
      'n: dit is geen Excel-bestand. Sla het op als xlsx of csv.',
    ],
    [
      'a broken archive',
      bytes('PK\u0003\u0004 and then nothing'),
      'n: het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.',
    ],
  ])('is refused by name when it is %s', (_, content, message) => {
    expect(messageOf(() => read(content))).toBe(message);
  });
});
