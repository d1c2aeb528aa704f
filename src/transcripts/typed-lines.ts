/** The lines of a typed transcript, from a text or from the paragraphs of a document. */

import { plainHtml, toSeconds } from './cues.js';
import type { Paragraph } from './sources/paragraphs.js';

export interface TypedLine {
  readonly text: string;
  /** The line of the text or the paragraph of the document, from 1. */
  readonly place: number;
  /** False for a heading and the like: that is no speech, although it may be a label. */
  readonly isSpeech: boolean;
  /** True for what stands out as a whole: a heading, or bold from beginning to end. */
  readonly isMarked?: boolean;
}

/** Word writes a soft line break into a text file as a vertical tab, and some programs as a line separator. */
const LINE_END = /[\n\v\u2028\u2029]/;
const DRAWN_LINE = /^\s*[-–—_*=~](?:\s?[-–—_*=~]){2,}\s*$/;
const LONGEST_DRAWN_LINE = 200;
const BARE_TIME = /^\s*[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])]?\s*$/;
const LONGEST_LABEL = 60;
/** As f4 puts it behind a turn, or before one: `#00:01:23-4#`, with tenths of a second. */
const TIME_OF_F4 = /#(\d{1,2}:\d{2}:\d{2})(?:-\d{1,3})?#/;

export function linesOfText(text: string): TypedLine[] {
  return text.split(LINE_END).flatMap((line, index) => withTimesApart(line, index + 1));
}

export function linesOfParagraphs(paragraphs: readonly Paragraph[]): TypedLine[] {
  return paragraphs.flatMap((paragraph, index) =>
    withQuestionApart(paragraph).flatMap((part) =>
      withLabelEnd(part)
        .split(LINE_END)
        .flatMap((line) => withTimesApart(line, index + 1))
        .map((line) => (isBold(part) ? { ...line, isMarked: true } : line)),
    ),
  );
}

/** A question in bold has its answer behind it as well as below it. */
function withQuestionApart({ text, boldLead }: Paragraph): Paragraph[] {
  const bold = text.slice(0, boldLead).trimEnd();
  if (!bold.endsWith('?') || text.slice(boldLead).trim() === '') return [{ text, boldLead }];
  return [
    { text: bold, boldLead: bold.length },
    { text: text.slice(boldLead).trimStart(), boldLead: 0 },
  ];
}

function isBold({ text, boldLead }: Paragraph): boolean {
  return boldLead > 0 && text.slice(boldLead).trim() === '';
}

/** A time of f4 becomes a line of its own: before a turn it says when that begins, behind it when the next one does. */
function withTimesApart(line: string, place: number): TypedLine[] {
  const parts = line.includes('#') ? line.split(TIME_OF_F4) : [line];
  return parts.map((text) => ({ text: plainHtml(text), place, isSpeech: !isDrawnLine(text) }));
}

/**
 * A name in bold is a label without a colon. A tab is put where it ends: that ends a label, and when the words turn
 * out to be speech it is a blank like any other.
 */
function withLabelEnd({ text, boldLead }: Paragraph): string {
  const name = text.slice(0, boldLead).trimEnd();
  const isName = name !== '' && name.length < LONGEST_LABEL && !/[\n:]/.test(name);
  const endsWord = /^$|[\s:(]/.test(text.charAt(name.length));
  return isName && endsWord ? `${name}\t${text.slice(name.length)}` : text;
}

export function isDrawnLine(line: string): boolean {
  return line.length <= LONGEST_DRAWN_LINE && DRAWN_LINE.test(line);
}

/** The seconds of a line that holds a time and nothing else, as some speech recognisers put it above a turn. */
export function bareTime(line: string): number | null {
  const clock = BARE_TIME.exec(line)?.[1];
  return clock === undefined ? null : toSeconds(clock);
}
