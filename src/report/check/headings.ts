/** Checks of the headings, by which people find their way with a screen reader. */

import { childOf, descendants, elementsOf, type XmlElement } from '../../files/xml-tree.js';
import { type Docx, wordsOf } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkHeadings({ main, tree }: Docx): Finding[] {
  const levels = headingStyles(tree('word/styles.xml'));
  const findings: Finding[] = [];
  let number = 0;
  let before = 0;
  for (const paragraph of descendants(main, 'w:p')) {
    const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
    const level = levels.get(style);
    if (level === undefined) continue;
    number += 1;
    if (wordsOf(paragraph).trim() === '') {
      findings.push(finding('kop', `Kop ${number} is leeg. Haal hem weg of geef hem een tekst.`));
      continue;
    }
    if (level > before + 1) {
      const from = before === 0 ? 'het document begint' : `hij volgt op een kop van niveau ${before}`;
      findings.push(
        finding('kop', `Kop ${number} heeft niveau ${level}, maar ${from}. Kies niveau ${before + 1}.`),
      );
    }
    before = level;
  }
  if (number === 0) {
    findings.push(
      finding('kop', 'Het document heeft geen koppen. Gebruik de stijlen Kop 1, Kop 2 en Kop 3.'),
    );
  }
  return findings;
}

/** Levels by style id: Word calls "heading 1" Kop1 in Dutch, and a style may build on another. */
function headingStyles(styles: XmlElement | undefined): Map<string, number> {
  const levels = new Map<string, number>();
  if (styles === undefined) return levels;
  const all = elementsOf(styles).filter(({ name }) => name === 'w:style');
  for (const style of all) {
    const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
    const level = /^heading ([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) levels.set(style.attributes['w:styleId'] ?? '', Number(level));
  }
  for (const style of all) {
    const base = levels.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    const id = style.attributes['w:styleId'] ?? '';
    if (base !== undefined && !levels.has(id) && !hasOutline(style)) levels.set(id, base);
  }
  return levels;
}

/** A style with a level of its own, such as that of the heading of the contents, is left alone. */
function hasOutline(style: XmlElement): boolean {
  return childOf(childOf(style, 'w:pPr'), 'w:outlineLvl') !== undefined;
}
