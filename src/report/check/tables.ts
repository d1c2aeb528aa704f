/** Checks of the tables: a title, header rows, and a paragraph in every cell. */

import { childOf, descendants, elementsOf, type XmlElement } from '../../files/xml-tree.js';
import type { Docx } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkTables({ main }: Docx): Finding[] {
  return [...descendants(main, 'w:tbl')].flatMap((table, index) => {
    const place = `Tabel ${index + 1}`;
    return [
      ...(hasTitle(table)
        ? []
        : [
            finding(
              'tabel',
              `${place} heeft geen titel. Vul hem in bij de tabeleigenschappen, onder Alternatieve tekst.`,
            ),
          ]),
      ...(hasHeader(table)
        ? []
        : [
            finding(
              'tabel',
              `${place} heeft geen veldnamenrij. Kies bij de eerste rij „Als veldnamenrij herhalen”.`,
            ),
          ]),
      ...(everyCellHasParagraph(table)
        ? []
        : [finding('tabel', `${place} heeft een cel zonder alinea; Word kan het document dan niet openen.`)]),
    ];
  });
}

function hasTitle(table: XmlElement): boolean {
  const properties = childOf(table, 'w:tblPr');
  return ['w:tblCaption', 'w:tblDescription'].some(
    (name) => (childOf(properties, name)?.attributes['w:val'] ?? '').trim() !== '',
  );
}

function hasHeader(table: XmlElement): boolean {
  const first = childOf(table, 'w:tr');
  const mark = childOf(childOf(first, 'w:trPr'), 'w:tblHeader');
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? 'true');
}

function everyCellHasParagraph(table: XmlElement): boolean {
  return [...descendants(table, 'w:tc')].every((cell) => elementsOf(cell).at(-1)?.name === 'w:p');
}
