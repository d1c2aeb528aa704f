/** XML of our own writing, for what a report has by the thousand. */

import { escaped, FORBIDDEN } from '../../files/xml/entities.js';

/** Well-formed XML, so that text is never taken for it. */
export interface Markup {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; what is given as text is escaped, without the characters that XML can't hold. */
export function tag(
  name: string,
  attributes: Attributes = {},
  children: readonly (Markup | string)[] = [],
): Markup {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${textual(String(value))}"`;
  if (children.length === 0) return { xml: `${start}/>` };
  const content = children.map((child) => (typeof child === 'string' ? textual(child) : child.xml));
  return { xml: `${start}>${content.join('')}</${name}>` };
}

/** Several, one after the other. */
export function together(markups: readonly Markup[]): Markup {
  return { xml: markups.map(({ xml }) => xml).join('') };
}

const IMPOSSIBLE = new RegExp(FORBIDDEN, 'gu');

/** Nearly every attribute and number, of which a table has tens of thousands. */
const HARMLESS = /^[\w ,.:-]*$/;

function textual(text: string): string {
  return HARMLESS.test(text) ? text : escaped(text).replace(IMPOSSIBLE, '');
}
