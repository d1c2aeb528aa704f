/** What stands around the title of a Word report: the logo above it, and the colophon at the foot of the page behind it. */

import { ImageRun, Paragraph, TextRun } from 'docx';
import type { ColophonLine } from '../colophon.js';
import type { LogoPicture } from '../picture/logo.js';

export interface Front {
  readonly logo: (LogoPicture & { readonly alt: string }) | null;
  readonly colophon: readonly ColophonLine[];
}

export function logoAbove({ logo }: Front): Paragraph[] {
  if (logo === null) return [];
  const { bytes, kind, width, height, alt } = logo;
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: kind,
          data: bytes,
          transformation: { width, height },
          altText: { name: 'Logo', description: alt },
        }),
      ],
    }),
  ];
}

/** In twentieths of a point: so far down that the colophon stands at the foot of its page. */
const PAGE = 13_400;
const HEADING = 700;
const LINE = 320;

export function colophonPage({ colophon }: Front): Paragraph[] {
  const free = Math.max(0, PAGE - HEADING - colophon.length * LINE);
  return [
    new Paragraph({
      style: 'ListHeading',
      pageBreakBefore: true,
      // Word passes over room above the first paragraph of a page only when a page ends there by itself.
      spacing: { before: free },
      children: [new TextRun('Colofon')],
    }),
    ...colophonLines(colophon),
  ];
}

export function colophonLines(colophon: readonly ColophonLine[]): Paragraph[] {
  return colophon.map(
    ({ what, text }) =>
      new Paragraph({
        style: 'Colophon',
        children: [
          ...(what === '' ? [] : [new TextRun({ text: `${what}: `, bold: true })]),
          new TextRun(text),
        ],
      }),
  );
}
