/** A marked place in Word: the question, a content control to write in, and a bookmark around it for programs that drop content controls. */

import { type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { WrittenParagraph } from '../../model/answer.js';
import type { Place } from '../blocks.js';
import { PLACEHOLDER, placeKey } from '../places.js';
import { blockElement, element } from './element.js';
import { BULLETS } from './styles.js';

/** @param number different for every place in the document */
export function wordPlace(place: Place, number: number): FileChild[] {
  const key = placeKey(place);
  return [
    new Paragraph({
      style: 'PlaceQuestion',
      children: [
        new TextRun({ text: 'Voor de onderzoeker', bold: true }),
        new TextRun(` ${place.question}`),
        // At the end of the question and at the start of what follows, so that nothing that is typed falls outside.
        bookmark('w:bookmarkStart', { 'w:id': number, 'w:name': key }),
      ],
    }),
    contentControl(place, key, number),
    new Paragraph({ style: 'PlaceEnd', children: [bookmark('w:bookmarkEnd', { 'w:id': number })] }),
  ];
}

function contentControl({ question, written }: Place, key: string, number: number): FileChild {
  const properties = [
    element('w:alias', { 'w:val': shortened(question) }),
    element('w:tag', { 'w:val': key }),
    element('w:id', { 'w:val': FIRST_CONTROL + number }),
    ...(written === undefined ? [element('w:showingPlcHdr')] : []),
  ];
  const content =
    written === undefined
      ? [
          new Paragraph({
            style: 'Place',
            keepNext: true,
            children: [new TextRun({ text: PLACEHOLDER, color: '595959' })],
          }),
        ]
      : written.map((paragraph, index) => writtenParagraph(paragraph, index === written.length - 1));
  return blockElement('w:sdt', [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);
}

/** The last one takes what is invisible behind it along, which would otherwise fill a page of its own. */
function writtenParagraph({ isItem, runs }: WrittenParagraph, isLast: boolean): Paragraph {
  return new Paragraph({
    style: 'Place',
    keepNext: isLast,
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
