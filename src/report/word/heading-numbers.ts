/** The numbering of headings in Word: 1 and 1.1 by their styles, so that a heading that a researcher adds has its number too. */

import { type Markup, tag } from './markup.js';
import { type Parts, xmlIn } from './parts.js';
import type { HeadingTarget } from './targets.js';

const NUMBERING_PART = 'word/numbering.xml';
const STYLES_PART = 'word/styles.xml';
const MAIN = 'word/document.xml';

/** Lists are numbered apart from those of the library. */
const CHAPTERS = 9001;
const APPENDICES = 9002;

/** What a heading says of its number, where that is not what its style says. */
export function numberingOf({ numbering, level }: HeadingTarget): Markup[] {
  if (level === 3 || numbering === 'style') return [];
  return [list(numbering === 'none' ? 0 : APPENDICES, 0)];
}

/** @param isOurs whether the styles are ours: those of a template number its headings, or not, as the bureau likes. */
export function withHeadingNumbers(parts: Readonly<Parts>, isOurs: boolean): Parts {
  const numbering = xmlIn(parts, NUMBERING_PART);
  const lists = [abstractList(CHAPTERS, CHAPTER_LEVELS), abstractList(APPENDICES, APPENDIX_LEVELS)];
  const last = numbering.lastIndexOf('</w:abstractNum>');
  if (last === -1) return { ...parts, [MAIN]: xmlIn(parts, MAIN).replaceAll(list(APPENDICES, 0).xml, '') };
  const end = last + '</w:abstractNum>'.length;
  const added = lists.map(({ xml }) => xml).join('');
  const numbers = [CHAPTERS, APPENDICES].map((id) =>
    tag('w:num', { 'w:numId': id }, [tag('w:abstractNumId', { 'w:val': id })]),
  );
  return {
    ...parts,
    [NUMBERING_PART]: `${numbering.slice(0, end)}${added}${numbering.slice(end)}`.replace(
      '</w:numbering>',
      `${numbers.map(({ xml }) => xml).join('')}</w:numbering>`,
    ),
    ...(isOurs && { [STYLES_PART]: numberedStyles(xmlIn(parts, STYLES_PART)) }),
  };
}

function numberedStyles(styles: string): string {
  return styles.replace(
    /(<w:style [^>]*w:styleId="Heading([12])">.*?<w:pPr>(?:<w:keepNext\/>)?(?:<w:keepLines\/>)?)/gs,
    (start, _, level: string) => start + list(CHAPTERS, Number(level) - 1).xml,
  );
}

function list(id: number, level: number): Markup {
  return tag('w:numPr', {}, [tag('w:ilvl', { 'w:val': level }), tag('w:numId', { 'w:val': id })]);
}

interface Level {
  readonly format: 'decimal' | 'upperLetter';
  readonly text: string;
  /** The style that it belongs to. */
  readonly style?: string;
  /** Room for the number, in twentieths of a point; without it a blank follows. */
  readonly room?: number;
}

const CHAPTER_LEVELS: readonly Level[] = [
  { format: 'decimal', text: '%1', style: 'Heading1', room: 567 },
  { format: 'decimal', text: '%1.%2', style: 'Heading2', room: 737 },
];
const APPENDIX_LEVELS: readonly Level[] = [{ format: 'upperLetter', text: 'Bijlage %1.' }];

/** In the order of the schema (ECMA-376, part 1, 17.9.1 and 17.9.6). */
function abstractList(id: number, levels: readonly Level[]): Markup {
  return tag('w:abstractNum', { 'w:abstractNumId': id }, [
    tag('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels.map(({ format, text, style, room }, level) =>
      tag('w:lvl', { 'w:ilvl': level }, [
        tag('w:start', { 'w:val': 1 }),
        tag('w:numFmt', { 'w:val': format }),
        ...(style === undefined ? [] : [tag('w:pStyle', { 'w:val': style })]),
        ...(room === undefined ? [tag('w:suff', { 'w:val': 'space' })] : []),
        tag('w:lvlText', { 'w:val': text }),
        tag('w:lvlJc', { 'w:val': 'left' }),
        tag('w:pPr', {}, [
          tag('w:ind', {
            'w:left': room ?? 0,
            ...(room === undefined ? { 'w:firstLine': 0 } : { 'w:hanging': room }),
          }),
        ]),
      ]),
    ),
  ]);
}
