/** The signs that XML, HTML and SVG write with a name or a number: `&lt;` and `&#233;`. */

import { damagedXml } from './errors.js';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_ENTITY = 12;
const NUMBER = /^#(?:\d{1,8}|x[\dA-Fa-f]{1,7})$/;
const LAST_CHARACTER = 0x10ffff;

/** What XML does not allow, written out or by its number. */
export const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|[\p{Cs}\uFFFE\uFFFF]/u;

/**
 * @param onEntity is told each of them, so that the caller can count
 * @throws UserError when one is unknown or stands for no character
 */
export function withoutEntities(text: string, onEntity: () => void): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  const parts: string[] = [];
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from)) {
    onEntity();
    const end = text.slice(at, at + LONGEST_ENTITY).indexOf(';') + at;
    if (end < at) throw damagedXml();
    const name = text.slice(at + 1, end);
    parts.push(text.slice(from, at), NAMED.get(name) ?? numbered(name));
    from = end + 1;
  }
  return parts.join('') + text.slice(from);
}

function numbered(name: string): string {
  const code = NUMBER.test(name) ? Number(name.replace('#x', '0x').replace('#', '')) : 0;
  const character = code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : '\0';
  if (FORBIDDEN.test(character)) throw damagedXml();
  return character;
}

/** Text as it stands between tags, or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
