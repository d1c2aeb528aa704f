/** OpenDocument texts as paragraphs: line breaks stay, tracked deletions and notes are left out. */

import { readXml, type XmlHandlers } from '../../files/xml.js';
import type { Paragraph, ParagraphContent } from './paragraphs.js';

export const ODT_PART = 'content.xml';

/** Deletions live in a list of their own; annotations and footnotes are not what was said. */
const SKIPPED = new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'svg:desc', 'svg:title']);

/** @throws UserError when the XML is damaged. */
export function readOdt(content: Uint8Array): ParagraphContent {
  const paragraphs: Paragraph[] = [];
  const found = { annotations: false, changes: false };
  const boldStyles = new Set<string>();
  let style = '';
  let skipped = 0;
  let text = '';
  let boldLead = 0;
  let leadIsBold = true;
  let inParagraph = false;
  const spans: boolean[] = [];
  let row: string[] | null = null;
  let cell: string[] = [];

  const add = (piece: string): void => {
    if (!inParagraph || skipped > 0) return;
    text += piece;
    leadIsBold &&= spans.includes(true) || piece.trim() === '';
    if (leadIsBold) boldLead = text.length;
  };
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'office:annotation') found.annotations = true;
      if (name === 'text:tracked-changes') found.changes = true;
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      if (name === 'style:style') style = attributes['style:name'] ?? '';
      if (name === 'style:text-properties' && attributes['fo:font-weight'] === 'bold') boldStyles.add(style);
      if (name === 'text:p' || name === 'text:h') {
        inParagraph = true;
        text = '';
        boldLead = 0;
        leadIsBold = true;
      }
      if (name === 'text:span') spans.push(boldStyles.has(attributes['text:style-name'] ?? ''));
      if (name === 'text:line-break') add('\n');
      if (name === 'text:tab') add('\t');
      if (name === 'text:s') add(' '.repeat(Math.min(Number(attributes['text:c'] ?? '1') || 1, 100)));
      if (name === 'table:table-row') row = [];
    },
    text: add,
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'text:span') spans.pop();
      if (name === 'text:p' || name === 'text:h') {
        inParagraph = false;
        if (row === null) paragraphs.push({ text, boldLead });
        else if (text.trim() !== '') cell.push(text);
      }
      if (name === 'table:table-cell') {
        row?.push(cell.join(' ').replaceAll('\t', ' '));
        cell = [];
      }
      if (name === 'table:table-row') {
        if (row !== null) paragraphs.push({ text: row.join('\t'), boldLead: 0 });
        row = null;
      }
    },
  };
  readXml(content, handlers);
  return {
    paragraphs,
    warnings: [
      ...(found.annotations ? ['opmerkingen in de kantlijn zijn niet ingelezen'] : []),
      ...(found.changes
        ? ['het document bevat bijgehouden wijzigingen; verwijderde tekst is niet ingelezen']
        : []),
    ],
  };
}
