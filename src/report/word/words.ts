/** Words in Word: runs with their look, and the paragraphs that they make. */

import { type Markup, tag } from './markup.js';

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** In half points. */
  readonly size?: number;
  readonly underline?: 'single' | 'dotted';
  /** Behind the letters, six hexadecimal digits. */
  readonly fill?: string;
  readonly isRaised?: boolean;
}

/** A stretch of text with one look; a line end begins a new line. */
export function run(text: string, look: Look = {}): Markup {
  const properties = propertiesOf(look);
  const words = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [tag('w:br')] : []),
      tag('w:t', { 'xml:space': 'preserve' }, [line]),
    ]);
  return tag('w:r', {}, properties.length === 0 ? words : [tag('w:rPr', {}, properties), ...words]);
}

/** @param properties in the order of the schema (ECMA-376, part 1, 17.3.1.26) */
export function paragraph(properties: readonly Markup[], runs: readonly Markup[]): Markup {
  return tag('w:p', {}, properties.length === 0 ? runs : [tag('w:pPr', {}, properties), ...runs]);
}

/** By the id of the style. */
export function styled(style: string): Markup {
  return tag('w:pStyle', { 'w:val': style });
}

/** In the order of the schema (ECMA-376, part 1, 17.3.2.28); the second of a pair is for scripts such as Arabic. */
function propertiesOf({ bold, italics, color, size, underline, fill, isRaised }: Look): Markup[] {
  return [
    ...(bold === true ? [tag('w:b'), tag('w:bCs')] : []),
    ...(italics === true ? [tag('w:i'), tag('w:iCs')] : []),
    ...(color === undefined ? [] : [tag('w:color', { 'w:val': color })]),
    ...(size === undefined ? [] : [tag('w:sz', { 'w:val': size }), tag('w:szCs', { 'w:val': size })]),
    ...(underline === undefined ? [] : [tag('w:u', { 'w:val': underline })]),
    ...(fill === undefined ? [] : [tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ...(isRaised === true ? [tag('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ];
}
