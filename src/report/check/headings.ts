/** Checks of the headings, by which people find their way with a screen reader. */

import { childOf, elementsOf, type XmlElement } from '../../files/xml/tree.js';
import { type Docx, shown, wordsOf } from './docx.js';
import { type Finding, finding } from './finding.js';

export interface ShownHeading {
  /** From 1. */
  readonly level: number;
  readonly text: string;
  /** Whether neither it nor its style says so in the outline: only the name of its style. */
  readonly isByName: boolean;
}

/** In the order of the document. */
export function shownHeadings({ main, tree }: Docx): ShownHeading[] {
  const levels = headingStyles(tree('styles'));
  return [...shown(main.tree, 'w:p')].flatMap((paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const own = outlineLevel(properties);
    const style = levels.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
    // A paragraph may be given a level without the style of a heading, or lose that of its style.
    const level = own ?? style?.level;
    if (level === undefined || level > 9) return [];
    const isByName = own === undefined && style?.isByName === true;
    return [{ level, text: wordsOf(paragraph).trim(), isByName }];
  });
}

export function checkHeadings(docx: Docx): Finding[] {
  const findings: Finding[] = [];
  let number = 0;
  let before = 0;
  const unseen = new Set<number>();
  for (const { level, text, isByName } of shownHeadings(docx)) {
    number += 1;
    if (isByName) unseen.add(level);
    if (text === '') {
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
  for (const level of [...unseen].sort()) {
    findings.push(
      finding(
        'kop',
        `De stijl van koppen van niveau ${level} heeft geen overzichtsniveau; een PDF heeft die koppen dan niet als bladwijzer. Kies bij de stijl, onder Alinea, overzichtsniveau ${level}.`,
      ),
    );
  }
  return findings;
}

interface StyleLevel {
  readonly level: number;
  readonly isByName: boolean;
}

/** From 1; 10 is body text. */
function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const written = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  return written === undefined ? undefined : Number(written) + 1;
}

/** Levels by style id: Word calls "heading 1" Kop1 in Dutch, and a style may build on another that builds on it. */
function headingStyles(styles: XmlElement | undefined): Map<string, StyleLevel> {
  const byId = new Map(
    (styles === undefined ? [] : elementsOf(styles))
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const levels = new Map<string, StyleLevel | null>();
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
  levels: Map<string, StyleLevel | null>,
): void {
  const chain: string[] = [];
  let level: StyleLevel | null = null;
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
    const outline = outlineLevel(childOf(style, 'w:pPr'));
    if (named !== undefined) level = { level: Number(named), isByName: outline === undefined };
    if (named !== undefined || outline !== undefined) break;
    next = childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '';
  }
  for (const one of chain) levels.set(one, level);
}
