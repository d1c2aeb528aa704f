/** The same report, the same bytes: what the Word library draws by lot or takes from the clock gets a fixed value. */

import { strFromU8, strToU8, zipSync } from 'fflate';
import { OWN_ARCHIVE, readZip } from '../../files/zip.js';
import { PROPERTIES, sealed } from './untouched.js';

type Parts = Record<string, Uint8Array>;

const RELATIONS = /^(.*?)_rels\/([^/]+)\.rels$/;
/** The earliest that a zip archive can hold, in any time zone. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/**
 * @param parts of a document of our own making, by name
 * @param made what the document says of when it was made and changed
 * @returns the bytes of the archive
 */
export function zipReproducibly(parts: Readonly<Parts>, made: Date): Uint8Array {
  const fixed: Parts = { ...parts };
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === PROPERTIES) fixed[name] = edited(bytes, (xml) => withTime(xml, made));
    // Stored, since the archive around it packs it once more: smaller and sooner done than packing twice.
    if (name.endsWith('.xlsx')) fixed[name] = zipFixed(partsIn(bytes), 0);
    const owner = RELATIONS.exec(name);
    if (owner !== null) renameRelations(fixed, name, `${owner[1]}${owner[2]}`);
  }
  const main = fixed['word/document.xml'];
  if (main !== undefined) fixed['word/document.xml'] = edited(main, renumber);
  const properties = fixed[PROPERTIES];
  if (properties !== undefined) {
    fixed[PROPERTIES] = edited(properties, (xml) => sealed(xml, Object.entries(fixed)));
  }
  return zipFixed(fixed);
}

/** By a library in JavaScript: what zlib makes of the same bytes differs between processors. */
function zipFixed(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(parts, { mtime: FIRST_MOMENT, level });
}

/** The parts of an archive that the Word library made, by name. */
export function partsIn(archive: Uint8Array): Parts {
  return Object.fromEntries(readZip(archive, () => true, OWN_ARCHIVE));
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(bytes)));
}

function withTime(xml: string, made: Date): string {
  const time = made.toISOString().replace('.000Z', 'Z');
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}

/** Ids that were drawn by lot become r1, r2, … in the order of the file. */
function renameRelations(parts: Parts, relations: string, owner: string): void {
  const name = counter();
  const known = new Set<string>();
  const xml = strFromU8(parts[relations] ?? new Uint8Array()).replace(/ Id="([^"]*)"/g, (_, id: string) => {
    known.add(id);
    return ` Id="r${name(id)}"`;
  });
  parts[relations] = strToU8(xml);
  const part = parts[owner];
  if (part === undefined) return;
  parts[owner] = edited(part, (text) =>
    text.replace(/ (r:[a-zA-Z]+)="([^"]*)"/g, (whole, attribute: string, id: string) =>
      known.has(id) ? ` ${attribute}="r${name(id)}"` : whole,
    ),
  );
}

/** The library counts the drawings and headings of all documents that a process makes. */
function renumber(xml: string): string {
  const drawing = counter();
  const bookmark = counter();
  const heading = counter();
  return xml
    .replace(/(<wp:docPr id=)"([^"]*)"/g, (_, before: string, id: string) => `${before}"${drawing(id)}"`)
    .replace(
      /(<w:bookmark(?:Start|End)[^>]* w:id=)"(\d+)"/g,
      (_, before: string, id: string) => `${before}"${bookmark(id)}"`,
    )
    .replace(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${heading(id)}`);
}

/** Numbers from 1 in the order in which ids are first met. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}
