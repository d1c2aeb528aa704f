/** A marked place in Word: the question, a content control to write in, and a bookmark around it for programs that drop content controls. */

import { type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { WrittenParagraph } from '../../model/answer.js';
import type { Place } from '../blocks.js';
import { PLACEHOLDER, placeKey } from '../written/places.js';
import { blockElement, element } from './element.js';
import { BULLETS } from './styles.js';

/** @param number different for every place in the document */
export function wordPlace(place: Place, number: number): FileChild[] {
  const key = placeKey(place);
  const start = bookmark('w:bookmarkStart', { 'w:id': number, 'w:name': key });
  const end = bookmark('w:bookmarkEnd', { 'w:id': number });
  // Around the place and not in it, so that nothing that is typed falls outside.
  const after = new Paragraph({ style: 'PlaceEdge', children: [end] });
  if (place.written !== undefined) {
    const last = place.written.length - 1;
    // A finding stays with what explains it.
    const paragraphs = place.written.map((one, index) =>
      writtenParagraph(one, index === 0 || index === last),
    );
    // LibreOffice makes two bookmarks of one that begins in a paragraph without a letter.
    const before = new Paragraph({
      style: 'PlaceEdge',
      keepNext: true,
      children: [new TextRun('\u00A0'), start],
    });
    return [before, contentControl(place, key, number, paragraphs), after];
  }
  return [
    new Paragraph({
      style: 'PlaceQuestion',
      children: [
        new TextRun({ text: 'Voor de onderzoeker', bold: true }),
        new TextRun(` ${place.question}`),
        start,
      ],
    }),
    contentControl(place, key, number, [prompt()]),
    after,
  ];
}

function contentControl(
  { question, written }: Place,
  key: string,
  number: number,
  content: readonly Paragraph[],
): FileChild {
  const properties = [
    element('w:alias', { 'w:val': shortened(question) }),
    element('w:tag', { 'w:val': key }),
    element('w:id', { 'w:val': FIRST_CONTROL + number }),
    ...(written === undefined ? [element('w:showingPlcHdr')] : []),
  ];
  return blockElement('w:sdt', [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);
}

function prompt(): Paragraph {
  return new Paragraph({
    style: 'Place',
    keepNext: true,
    children: [new TextRun({ text: PLACEHOLDER, color: '595959' })],
  });
}

/**
 * As all other text.
 *
 * @param keepsNext the last one takes what is invisible behind it along, which would otherwise fill a page of its own
 */
function writtenParagraph({ isItem, runs }: WrittenParagraph, keepsNext: boolean): Paragraph {
  return new Paragraph({
    style: 'Normal',
    keepNext: keepsNext,
    ...(isItem && { numbering: { reference: BULLETS, level: 0 } }),
    children: runs.flatMap(({ text, bold, italics }) =>
      text.split('\n').map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(bold && { bold }),
            ...(italics && { italics }),
            ...(index > 0 && { break: 1 }),
          }),
      ),
    ),
  });
}

/** Content controls are numbered apart from what the library numbers. */
const FIRST_CONTROL = 610_000_000;
/** What Word takes as the title of a content control. */
const LONGEST_TITLE = 64;

function shortened(question: string): string {
  return question.length <= LONGEST_TITLE ? question : `${question.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

function bookmark(name: string, attributes: Readonly<Record<string, string | number>>): ParagraphChild {
  return element(name, attributes) as ParagraphChild;
}
