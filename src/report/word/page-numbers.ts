/** On which page each heading, table and figure came, as LibreOffice tells in the PDF that it made of a document. */

import type { PageNumbers } from './contents.js';

/**
 * Empty when the PDF does not say: a later LibreOffice may write it in another way, and then Word fills the numbers in.
 *
 * @param pdf made with its bookmarks as destinations
 */
export function pageNumbersIn(pdf: Uint8Array): PageNumbers {
  // Bytes as letters: all that is looked for is ASCII.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pageOf = new Map(pagesIn(text).map((object, index) => [object, index + 1]));
  const dictionary = /\/Dests (\d+) 0 R/.exec(text)?.[1];
  const start = dictionary === undefined ? -1 : text.indexOf(`\n${dictionary} 0 obj`);
  if (start === -1) return new Map();
  const found = text.slice(start, text.indexOf('endobj', start)).matchAll(DESTINATION);
  return new Map(
    [...found].flatMap(([, name = '', object = '']) => {
      const page = pageOf.get(object);
      return page === undefined ? [] : [[`_${name}`, page] as const];
    }),
  );
}

/** An underscore is written as its hexadecimal number. Only our own bookmarks: a letter and what follows, without signs. */
const DESTINATION = /\/#?5F([A-Z][A-Za-z]*\d+)\[(\d+) 0 R/g;

/** The objects of the pages, in order. */
function pagesIn(text: string): string[] {
  const kids = [...text.matchAll(/\/Kids\[([^\]]*)\]/g)].map(([, objects = '']) =>
    objects
      .split(' 0 R')
      .map((object) => object.trim())
      .filter((object) => object !== ''),
  );
  // Outlines and structure have other keys; where pages stand in a tree, this does not tell their order.
  return kids.length === 1 ? (kids[0] ?? []) : [];
}
