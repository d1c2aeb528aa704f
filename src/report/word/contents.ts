/** The contents of a Word document, and lists of its figures and tables: filled in already, and Word keeps them up to date. */

import { field, fieldBegin, fieldEnd } from './fields.js';
import { type Markup, tag } from './markup.js';
import { TEXT_WIDTH } from './pages.js';
import type { CaptionKind, Targets } from './targets.js';
import { paragraph, run, styled } from './words.js';

/** The page on which each bookmark stands; what is not in it Word fills in. */
export type PageNumbers = ReadonlyMap<string, number>;

export const NO_PAGES: PageNumbers = new Map();

interface Entry {
  readonly style: string;
  readonly bookmark: string;
  readonly number: string;
  readonly text: string;
}

/** @returns blocks, one after the other */
export function contents({ headings, captions }: Targets, pages: PageNumbers): Markup[] {
  const chapters = [...headings.values()]
    .filter(({ level, text }) => level < 3 && text.trim() !== '')
    .map(({ bookmark, level, number, text }) => ({ style: `TOC${level}`, bookmark, number, text }));
  const list = (title: string, kind: CaptionKind): Markup[] => {
    const entries = [...captions.values()]
      .filter((caption) => caption.kind === kind)
      .map(({ bookmark, number, text }) => ({
        style: 'TableofFigures',
        bookmark,
        number: `${kind} ${number}`,
        text,
      }));
    return entries.length === 0
      ? []
      : [
          paragraph([styled('ListHeading')], [run(title)]),
          ...entriesIn(`TOC \\h \\z \\c "${kind}"`, entries, pages),
        ];
  };
  return [
    tag('w:sdt', {}, [
      tag('w:sdtPr', {}, [
        tag('w:alias', { 'w:val': 'Inhoud' }),
        tag('w:docPartObj', {}, [
          tag('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          tag('w:docPartUnique'),
        ]),
      ]),
      tag('w:sdtContent', {}, [
        paragraph([styled('TOCHeading'), tag('w:pageBreakBefore')], [run('Inhoud')]),
        ...entriesIn('TOC \\o "1-2" \\h \\z \\u', chapters, pages),
      ]),
    ]),
    ...list('Figuren', 'Figuur'),
    ...list('Tabellen', 'Tabel'),
  ];
}

/** The end of the field stands in the last entry: a paragraph of its own could fill a page. */
function entriesIn(code: string, entries: readonly Entry[], pages: PageNumbers): Markup[] {
  return entries.map(({ style, bookmark, number, text }, index) =>
    paragraph(
      [styled(style), tabs(style, number)],
      [
        ...(index === 0 ? fieldBegin(code, pages.size === 0) : []),
        tag('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
          ...(number === '' ? [] : [run(number), TAB]),
          run(text),
          TAB,
          field(`PAGEREF ${bookmark} \\h`, String(pages.get(bookmark) ?? '')),
        ]),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ],
    ),
  );
}

const TAB = tag('w:r', {}, [tag('w:tab')]);

/** Where the text begins behind a number, in twentieths of a point. */
const BEHIND = { TOC1: 480, TOC2: 1060, TableofFigures: 1060 } as const;
const BEHIND_LETTER = 1400;

function tabs(style: string, number: string): Markup {
  const behind = number.startsWith('Bijlage') ? BEHIND_LETTER : BEHIND[style as keyof typeof BEHIND];
  return tag('w:tabs', {}, [
    ...(number === '' ? [] : [tag('w:tab', { 'w:val': 'left', 'w:pos': behind })]),
    tag('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': TEXT_WIDTH }),
  ]);
}
