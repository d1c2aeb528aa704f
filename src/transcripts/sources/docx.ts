/** Word documents: their text as paragraphs, and warnings about what else they hold. */

import type { WordDocument, WordPart } from '../../files/office/index.js';
import { readXml } from '../../files/xml/read.js';
import { readDocxText } from './docx-paragraphs.js';
import { LEFT_OUT } from './left-out.js';
import type { ParagraphContent } from './paragraphs.js';

/** Kinds of parts that can hold text which is not the interview. */
const BESIDE: readonly (readonly [WordPart, string])[] = [
  ['comments', LEFT_OUT.comments],
  ['header', LEFT_OUT.margins],
  ['footer', LEFT_OUT.margins],
];

/** Of all side parts together. */
const MAX_SIDE_BYTES = 5_000_000;

const WARNINGS: ReadonlyMap<string, string> = new Map([
  ['hidden', LEFT_OUT.hidden],
  ['w:del', LEFT_OUT.changes],
  ['w:moveFrom', LEFT_OUT.changes],
  ['w:footnoteReference', LEFT_OUT.notes],
  ['w:endnoteReference', LEFT_OUT.notes],
]);

/** @throws UserError when the XML is damaged. */
export function readDocx(word: WordDocument): ParagraphContent {
  const { paragraphs, met } = readDocxText(word.main.xml, WARNINGS);
  const inText = [...WARNINGS].flatMap(([name, warning]) => (met.has(name) ? [warning] : []));
  const beside = warningsBeside(word);
  return { paragraphs, warnings: [...new Set([...inText, ...beside.toSorted()])] };
}

function warningsBeside({ archive, named }: WordDocument): string[] {
  const warnings = new Map(
    BESIDE.flatMap(([kind, warning]) => named(kind).map((name) => [name, warning] as const)),
  );
  let left = MAX_SIDE_BYTES;
  return [...archive.parts((name) => warnings.has(name))].flatMap(([name, part]) => {
    left -= part.length;
    // So much is text for certain, and looking for it would take long.
    if (left > 0 && !holdsText(part)) return [];
    return warnings.get(name) ?? [];
  });
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
