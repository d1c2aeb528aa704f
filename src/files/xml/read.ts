/** XML as a stream of events, under caps; document type definitions are refused, so no entity can expand. */

import { FORBIDDEN, withoutEntities } from './entities.js';
import { bringsDoctype, damagedXml, tooIntricate } from './errors.js';

export interface XmlHandlers {
  /** Names carry their prefix as written (`w:p`). */
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlCaps {
  /** Elements within elements. */
  readonly depth: number;
  /** Tags, attributes, entities, and whatever else stands between pointed brackets. */
  readonly marks: number;
  readonly attributesPerElement: number;
}

/** A document of 46,000 words in which every word has a look of its own has half a million elements, so a million tags. */
export const XML_CAPS: XmlCaps = { depth: 500, marks: 1_500_000, attributesPerElement: 1_000 };

const NAME = /[A-Za-z_:\u0080-\uFFFF][\w:.\u0080-\uFFFF-]*/y;
const ATTRIBUTE =
  /[ \t\n]+([A-Za-z_:\u0080-\uFFFF][\w:.\u0080-\uFFFF-]*)[ \t\n]*=[ \t\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NO_ATTRIBUTES: XmlAttributes = Object.freeze(Object.create(null));
/** Without a prototype, since a file may call an attribute what every object has; a constructor makes that quick. */
const Attributes = function Attributes() {} as unknown as new () => Record<string, string>;
Attributes.prototype = Object.create(null);
const CDATA = '<![CDATA[';

/** @throws UserError when the XML is not well-formed, brings a document type, or goes beyond the caps. */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers, caps = XML_CAPS): void {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const xml = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  if (FORBIDDEN.test(xml)) throw damagedXml();
  const open: string[] = [];
  let hasRoot = false;
  let marks = 0;
  const count = (): void => {
    marks += 1;
    if (marks > caps.marks) throw tooIntricate();
  };
  const text = (from: number, to: number): void => {
    if (from === to) return;
    if (open.length > 0) handlers.text(withoutEntities(xml.slice(from, to), count));
    else if (xml.slice(from, to).trim() !== '') throw damagedXml();
  };
  /** @returns where the tag ends */
  const openTag = (at: number): number => {
    const name = nameAt(xml, at + 1);
    if (hasRoot && open.length === 0) throw damagedXml();
    const { attributes, end, isEmpty } = restOfTag(xml, at + 1 + name.length, caps, count);
    hasRoot = true;
    if (open.length >= caps.depth) throw tooIntricate();
    handlers.open(name, attributes);
    if (isEmpty) handlers.close(name);
    else open.push(name);
    return end;
  };
  const closeTag = (at: number): number => {
    const end = endOf('>', xml, at);
    const name = xml.slice(at + 2, end - 1).trimEnd();
    if (open.pop() !== name) throw damagedXml();
    handlers.close(name);
    return end;
  };
  const cdata = (at: number): number => {
    const end = endOf(']]>', xml, at + CDATA.length);
    if (open.length === 0) throw damagedXml();
    handlers.text(xml.slice(at + CDATA.length, end - 3));
    return end;
  };

  let from = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', from)) {
    text(from, at);
    count();
    const sign = xml.charAt(at + 1);
    if (sign === '/') from = closeTag(at);
    else if (sign === '?') from = endOf('?>', xml, at + 2);
    else if (sign !== '!') from = openTag(at);
    else if (xml.startsWith('<!--', at)) from = endOf('-->', xml, at + 4);
    else if (xml.startsWith(CDATA, at)) from = cdata(at);
    else throw xml.startsWith('<!DOCTYPE', at) ? bringsDoctype() : damagedXml();
  }
  text(from, xml.length);
  if (!hasRoot || open.length > 0) throw damagedXml();
}

function nameAt(xml: string, at: number): string {
  NAME.lastIndex = at;
  if (!NAME.test(xml)) throw damagedXml();
  return xml.slice(at, NAME.lastIndex);
}

/** What stands in a tag behind its name. */
function restOfTag(
  xml: string,
  from: number,
  caps: XmlCaps,
  onMark: () => void,
): { attributes: XmlAttributes; end: number; isEmpty: boolean } {
  if (xml.charAt(from) === '>') return { attributes: NO_ATTRIBUTES, end: from + 1, isEmpty: false };
  const attributes = new Attributes();
  let at = from;
  let left = caps.attributesPerElement;
  ATTRIBUTE.lastIndex = at;
  for (let found = ATTRIBUTE.exec(xml); found !== null; found = ATTRIBUTE.exec(xml)) {
    const [whole, name = '', quoted, apostrophed] = found;
    if (left === 0) throw tooIntricate();
    if (name in attributes) throw damagedXml();
    attributes[name] = withoutEntities(quoted ?? apostrophed ?? '', onMark).replace(/[\t\n]/g, ' ');
    at += whole.length;
    onMark();
    left -= 1;
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(xml);
  if (end === null) throw damagedXml();
  return { attributes, end: TAG_END.lastIndex, isEmpty: end[1] === '/' };
}

/** Where the text goes on behind this sign. */
function endOf(sign: string, xml: string, from: number): number {
  const at = xml.indexOf(sign, from);
  if (at === -1) throw damagedXml();
  return at + sign.length;
}

/** Handlers that hear `row`, whether the document writes `row` or `x:row`. */
export function withoutPrefix({ open, close, text }: XmlHandlers): XmlHandlers {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  return {
    open: (name, attributes) => open(local(name), attributes),
    close: (name) => close(local(name)),
    text,
  };
}
