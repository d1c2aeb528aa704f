/** Checks of the headings, by which people find their way with a screen reader. */

import { childOf, elementsOf, type XmlElement } from '../../files/xml/tree.js';
import { type Docx, shown, wordsOf } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkHeadings({ main, tree }: Docx): Finding[] {
  const levels = headingStyles(tree('styles'));
  const findings: Finding[] = [];
  let number = 0;
  let before = 0;
  for (const paragraph of shown(main.tree, 'w:p')) {
    const level = levelOf(paragraph, levels);
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

/** A paragraph may be given a level without the style of a heading, or lose that of its style. */
function levelOf(paragraph: XmlElement, levels: ReadonlyMap<string, number>): number | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  const own = outlineLevel(properties);
  if (own !== undefined) return own > 9 ? undefined : own;
  return levels.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
}

/** From 1; 10 is body text. */
function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const written = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  return written === undefined ? undefined : Number(written) + 1;
}

/** Levels by style id: Word calls "heading 1" Kop1 in Dutch, and a style may build on another that builds on it. */
function headingStyles(styles: XmlElement | undefined): Map<string, number> {
  const byId = new Map(
    (styles === undefined ? [] : elementsOf(styles))
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const levels = new Map<string, number | null>();
  for (const id of byId.keys()) findLevel(id, byId, levels);
  return new Map([...levels].flatMap(([id, level]) => (level === null ? [] : [[id, level]])));
}

/**
 * The level of a style and of those that it builds on; null for what is no heading. A style with a level of its own,
 * such as that of the heading of the contents, does not take that of its base.
 */
function findLevel(
  id: string,
  byId: ReadonlyMap<string, XmlElement>,
  levels: Map<string, number | null>,
): void {
  const chain: string[] = [];
  let level: number | null = null;
  for (let next = id; ; ) {
    const style = byId.get(next);
    const known = levels.get(next);
    if (style === undefined || known !== undefined) {
      level = known ?? null;
      break;
    }
    // Until more is known, so that a circle ends.
    levels.set(next, null);
    chain.push(next);
    const named = /^heading ([1-9])$/i.exec(childOf(style, 'w:name')?.attributes['w:val'] ?? '')?.[1];
    if (named !== undefined) level = Number(named);
    if (named !== undefined || outlineLevel(childOf(style, 'w:pPr')) !== undefined) break;
    next = childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '';
  }
  for (const one of chain) levels.set(one, level);
}
