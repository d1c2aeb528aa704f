/** Word documents: their text as paragraphs, and warnings about what else they hold. */

import { readXml } from '../../files/xml/read.js';
import { readDocxText } from './docx-paragraphs.js';
import { LEFT_OUT } from './left-out.js';
import type { ParagraphContent } from './paragraphs.js';

/** Word on the web now and then calls the main part `document2.xml`. */
const MAIN_PART = /^word\/document\d{0,3}\.xml$/;
/** Parts that can hold text which is not the interview. */
const SIDE_PART = /^word\/(?:comments|header\d*|footer\d*)\.xml$/;

/** Of all side parts together. */
const MAX_SIDE_BYTES = 5_000_000;

const WARNINGS: ReadonlyMap<string, string> = new Map([
  ['hidden', LEFT_OUT.hidden],
  ['w:del', LEFT_OUT.changes],
  ['w:moveFrom', LEFT_OUT.changes],
  ['w:footnoteReference', LEFT_OUT.notes],
  ['w:endnoteReference', LEFT_OUT.notes],
]);

export function isDocxPart(name: string): boolean {
  return MAIN_PART.test(name) || SIDE_PART.test(name);
}

/** The part that holds the text, when the archive is a Word document. */
export function mainDocxPart(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  return [...parts].find(([name]) => MAIN_PART.test(name))?.[1];
}

/**
 * @param main the part that holds the text
 * @param parts the other parts that there are
 * @throws UserError when the XML is damaged.
 */
export function readDocx(main: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): ParagraphContent {
  const { paragraphs, met } = readDocxText(main, WARNINGS);
  const inText = [...WARNINGS].flatMap(([name, warning]) => (met.has(name) ? [warning] : []));
  let left = MAX_SIDE_BYTES;
  const beside = [...parts].flatMap(([name, part]) => {
    if (!SIDE_PART.test(name)) return [];
    left -= part.length;
    // So much is text for certain, and looking for it would take long.
    if (left > 0 && !holdsText(part)) return [];
    return [name.includes('comments') ? LEFT_OUT.comments : LEFT_OUT.margins];
  });
  return { paragraphs, warnings: [...new Set([...inText, ...beside.toSorted()])] };
}

/** True when a part holds words; a page number alone is none. */
function holdsText(part: Uint8Array): boolean {
  let words = '';
  let inText = false;
  readXml(part, {
    open: (name) => {
      inText = name === 'w:t';
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: () => {
      inText = false;
    },
  });
  return /\p{L}{3}/u.test(words.replace(/\b(?:pagina|page|van|of)\b/gi, ''));
}
