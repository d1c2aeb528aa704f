/** What stands in a file of any kind that the program writes or an office program makes of it, as text. */

import { openZip } from '../../files/office/index.js';
import { isMarkedPng, isMarkedProperties, isMarkedText } from '../../files/program-mark.js';
import { decodeText } from '../../files/text.js';
import { readXml } from '../../files/xml/read.js';

export interface ReadFile {
  readonly text: string;
  /** Whether the program wrote it. */
  readonly isOurs: boolean;
}

const OFFICE = /\.(?:docx|docm|dotx|xlsx|xlsm|odt|ods|pptx|qdpx|zip)$/i;
const MARKED_UP = /\.(?:html?|svg|xml|qdc|qde)$/i;
const TEXT = /\.(?:csv|tsv|txt|md|json)$/i;
const PICTURE = /\.png$/i;
/** Of others a person says whether somebody is in them. */
const CLOSED = /\.(?:pdf|docb?|xlsb?|rtf|pptx?|mx\d\d|atlproj\d*)$/i;

/** Kinds of files that can hold what somebody said. */
export function isLookedAt(name: string): boolean {
  return [OFFICE, MARKED_UP, TEXT, PICTURE, CLOSED].some((kind) => kind.test(name));
}

/** @throws UserError when it is damaged, locked, or of a kind that only another program reads; or what the disk throws */
export function readFile(name: string, bytes: Uint8Array): ReadFile | null {
  if (PICTURE.test(name)) return { text: '', isOurs: isMarkedPng(bytes) };
  if (OFFICE.test(name)) return readOffice(bytes);
  if (MARKED_UP.test(name) || TEXT.test(name)) {
    const text = decodeText(bytes);
    const isOurs = isMarkedText(text);
    return { text: MARKED_UP.test(name) ? withoutTags(text) : text, isOurs };
  }
  return null;
}

const PROPERTIES = 'docProps/core.xml';
const PART = /\.(?:xml|qde|qdc|txt|csv|html?)$/i;

function readOffice(bytes: Uint8Array): ReadFile {
  const archive = openZip(bytes);
  const texts: string[] = [];
  let isOurs = false;
  for (const [name, part] of archive.parts((one) => PART.test(one))) {
    if (name === PROPERTIES) isOurs = isMarkedProperties(new TextDecoder().decode(part));
    texts.push(/\.(?:xml|qde|qdc)$/i.test(name) ? saidInXml(part) : decodeText(part));
  }
  return { text: texts.join('\n'), isOurs };
}

/** Word cuts a word into runs wherever it likes, so that only the end of a paragraph, a cell or a break parts two words. */
const PARTS_WORDS =
  /(?:^|:)(?:p|si|is|c|row|tr|tc|td|tab|br|cr|h|li|table-cell|s|PlainTextContent|Description)$/;

function saidInXml(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // An id or a number may stand in one; it parts no words.
  const attributes: string[] = [];
  readXml(bytes, {
    open: (_, own) => {
      attributes.push(...Object.values(own));
    },
    close: (name) => {
      if (PARTS_WORDS.test(name)) pieces.push(' ');
    },
    text: (text) => pieces.push(text),
  });
  return [...pieces, '\n', attributes.join(' ')].join('');
}

const BLOCK = /<\/?(?:p|div|li|td|th|tr|h\d|br|text|tspan|title|desc|blockquote|figcaption|dt|dd)\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Of a page that needs not be well-formed. */
function withoutTags(text: string): string {
  return text
    .replace(BLOCK, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) =>
      name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
        : (ENTITIES[name.toLowerCase()] ?? whole),
    );
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
