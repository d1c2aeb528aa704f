/** The same report, the same bytes: what the Word library draws by lot or takes from the clock gets a fixed value. */

import { writeZip } from '../../files/office/index.js';
import { type Parts, partsIn, xmlIn } from './parts.js';
import { PROPERTIES, sealed } from './untouched.js';

const MAIN = 'word/document.xml';
const RELATIONS = /^(.*?)_rels\/([^/]+)\.rels$/;

/**
 * @param parts of a document of our own making
 * @param made what the document says of when it was made and changed
 * @returns the bytes of the archive
 */
export function zipReproducibly(parts: Readonly<Parts>, made: Date): Uint8Array {
  const fixed = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    // Stored, since the archive around it packs it once more: smaller and sooner done than packing twice.
    if (name.endsWith('.xlsx') && typeof part !== 'string') fixed[name] = writeZip(partsIn(part), 0);
    const owner = RELATIONS.exec(name);
    if (owner !== null) renameRelations(fixed, name, `${owner[1]}${owner[2]}`);
  }
  fixed[MAIN] = renumber(xmlIn(fixed, MAIN));
  fixed[PROPERTIES] = sealed(withTime(xmlIn(fixed, PROPERTIES), made), Object.entries(fixed));
  return writeZip(fixed);
}

function withTime(xml: string, made: Date): string {
  const time = made.toISOString().replace('.000Z', 'Z');
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}

/** Ids that were drawn by lot become r1, r2, … in the order of the file. */
function renameRelations(parts: Parts, relations: string, owner: string): void {
  const name = counter();
  const known = new Set<string>();
  parts[relations] = xmlIn(parts, relations).replace(/ Id="([^"]*)"/g, (_, id: string) => {
    known.add(id);
    return ` Id="r${name(id)}"`;
  });
  const part = parts[owner];
  if (typeof part !== 'string') return;
  parts[owner] = part.replace(/ (r:[a-zA-Z]+)="([^"]*)"/g, (whole, attribute: string, id: string) =>
    known.has(id) ? ` ${attribute}="r${name(id)}"` : whole,
  );
}

/** The library counts the drawings of all documents that a process makes. */
function renumber(xml: string): string {
  const drawing = counter();
  const bookmark = counter();
  return xml
    .replace(/(<wp:docPr id=)"([^"]*)"/g, (_, before: string, id: string) => `${before}"${drawing(id)}"`)
    .replace(
      /(<w:bookmark(?:Start|End)[^>]* w:id=)"(\d+)"/g,
      (_, before: string, id: string) => `${before}"${bookmark(id)}"`,
    );
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
