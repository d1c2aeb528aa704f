/** What researchers wrote about COREQ in the places that reports had for it before: it stands in the table of the appendix now. */

import { asText, type WrittenPlace } from '../../model/answer.js';
import { COREQ_NUMBERS } from '../chapters/coreq.js';
import type { ReportContent } from '../content.js';
import { joined, placeKey } from './places.js';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  COREQ_NUMBERS.map((number) => [placeKey({ id: `coreq-${number}` }), number]),
);

/** The point of COREQ that a place was about; undefined for any other place. */
function coreqPoint({ key }: Pick<WrittenPlace, 'key'>): number | undefined {
  return NUMBERS.get(key);
}

/** By the number of the point. */
export function coreqTexts(written: readonly WrittenPlace[]): Map<number, string> {
  return new Map(
    [...joined(written).values()].flatMap((place) => {
      const number = coreqPoint(place);
      return number === undefined ? [] : [[number, coreqText(place)] as const];
    }),
  );
}

/** A paragraph a line. */
function coreqText({ paragraphs }: Pick<WrittenPlace, 'paragraphs'>): string {
  return paragraphs
    .map((paragraph) => asText([paragraph]))
    .filter((text) => text !== '')
    .join('\n');
}

/** Whether coreq.csv holds every word of it, so that the report does too. */
export function isInCoreq(place: WrittenPlace, { coreq }: Pick<ReportContent, 'coreq'>): boolean {
  const said = coreq.get(coreqPoint(place) ?? 0);
  return said !== undefined && inOneLine(said).includes(asText(place.paragraphs));
}

/** Whether the table takes it: coreq.csv says nothing of that point. */
export function goesInCoreq(place: Pick<WrittenPlace, 'key'>, { coreq, project }: ReportContent): boolean {
  const number = coreqPoint(place);
  return number !== undefined && project.chapters.includes('coreq') && !coreq.has(number);
}

export interface Divided {
  readonly content: ReportContent;
  /** What is not about COREQ, or about a point of which coreq.csv says something else. */
  readonly rest: readonly WrittenPlace[];
}

export function withCoreqWritten(content: ReportContent, written: readonly WrittenPlace[]): Divided {
  const coreq = new Map(content.coreq);
  const rest: WrittenPlace[] = [];
  for (const place of joined(written).values()) {
    const number = coreqPoint(place);
    if (number !== undefined && goesInCoreq(place, content)) coreq.set(number, coreqText(place));
    else rest.push(place);
  }
  return { content: { ...content, coreq }, rest };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
