/** The look of the report: fonts, headings, captions and quotes, all as named styles. */

import type { IStylesOptions } from 'docx';

export const FONT = 'Calibri';
const DARK = '1F3A52';
export const GREY = '595959';

/** docx measures text in half points and distances in twentieths of a point. */
const pt = (points: number): number => points * 20;
const LINE = { line: 276, lineRule: 'auto' } as const;

/** The look of a marked place: nobody takes it for text of the report. */
const PLACE = {
  indent: { left: pt(9) },
  border: { left: { style: 'single', size: 24, space: 8, color: 'E0A800' } },
  shading: { type: 'clear', color: 'auto', fill: 'FFF8E1' },
} as const;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: pt(8), ...LINE } },
    },
    title: {
      run: { font: FONT, size: 56, bold: true, color: DARK },
      paragraph: { spacing: { before: pt(120), after: pt(12) } },
    },
    heading1: {
      run: { font: FONT, size: 34, bold: true, color: DARK },
      paragraph: { keepNext: true, outlineLevel: 0, spacing: { after: pt(12) } },
    },
    heading2: {
      run: { font: FONT, size: 27, bold: true, color: DARK },
      paragraph: { keepNext: true, outlineLevel: 1, spacing: { before: pt(18), after: pt(6) } },
    },
    heading3: {
      run: { font: FONT, size: 23, bold: true, color: DARK },
      paragraph: { keepNext: true, outlineLevel: 2, spacing: { before: pt(12), after: pt(4) } },
    },
    // What a level of the numbering says of spacing, Word passes over.
    listParagraph: { paragraph: { spacing: { after: pt(3), ...LINE } } },
  },
  paragraphStyles: [
    // So close that the contents of a report with ten themes take one page.
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: pt(3), after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19 },
      paragraph: { indent: { left: pt(11) }, spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 34, bold: true, color: DARK },
      paragraph: { keepNext: true, spacing: { after: pt(10) } },
    },
    {
      id: 'ListHeading',
      name: 'Kop van lijst',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 27, bold: true, color: DARK },
      paragraph: { keepNext: true, spacing: { before: pt(18), after: pt(4) } },
    },
    {
      id: 'TableofFigures',
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19 },
      paragraph: {
        indent: { left: 1060, hanging: 1060, right: pt(28) },
        spacing: { after: 0, line: 240, lineRule: 'auto' },
      },
    },
    {
      id: 'Colophon',
      name: 'Colofon',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: pt(2), line: 260, lineRule: 'auto' } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 19, italics: true, color: GREY },
      paragraph: { spacing: { before: pt(10), after: pt(4) } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: pt(16), right: pt(16) },
        spacing: { before: pt(4), after: pt(8) },
        border: { left: { style: 'single', size: 18, space: 8, color: '9DB4C6' } },
      },
    },
    {
      id: 'Lead',
      name: 'Voorblad',
      basedOn: 'Normal',
      run: { size: 26, color: GREY },
      paragraph: { spacing: { after: pt(4) } },
    },
    {
      id: 'PlaceQuestion',
      name: 'Vraag aan onderzoeker',
      basedOn: 'Normal',
      next: 'Place',
      paragraph: { keepNext: true, spacing: { before: pt(10), after: 0 }, ...PLACE },
    },
    {
      id: 'Place',
      name: 'Tekst van onderzoeker',
      basedOn: 'Normal',
      next: 'Place',
      paragraph: { spacing: { before: pt(3), after: pt(3), ...LINE }, ...PLACE },
    },
    {
      id: 'PlaceEdge',
      name: 'Einde tekst van onderzoeker',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: pt(4), line: 120, lineRule: 'auto' } },
    },
    {
      id: 'TableHead',
      name: 'Tabelkop',
      basedOn: 'TableText',
      run: { size: 18, bold: true, color: 'FFFFFF' },
    },
    {
      id: 'TableText',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: pt(1), after: pt(1), line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Spoken',
      name: 'Gesproken tekst',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: pt(1), after: pt(3), line: 264, lineRule: 'auto' } },
    },
  ],
};

export const BULLETS = 'opsomming';

export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: 'bullet' as const,
          text: '•',
          style: { paragraph: { indent: { left: pt(18), hanging: pt(12) } } },
        },
      ],
    },
  ],
};
