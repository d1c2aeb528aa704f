/** A Word document as a test reads it: its parts, and its tables as rows of cell texts; and as Word on the web saves it. */

import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

export function partsOf(path: string): Parts {
  const parts = unzipSync(readFileSync(path));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? strFromU8(bytes) : '',
    ]),
  );
}

export interface WordTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly headRows: number;
}

export function tablesOf(parts: Parts): WordTable[] {
  const xml = parts['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    title: unescaped(/<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1] ?? ''),
    headRows: [...table.matchAll(/<w:tblHeader\/>/g)].length,
    rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
    ),
  }));
}

export function textOf(xml: string): string {
  return unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const NUMBERED = 'document|styles|numbering|settings|comments|footnotes|endnotes';

/** The same document with the names that Word on the web gives its parts: `document2.xml`, `styles2.xml`, … */
export function asWordOnTheWeb(docx: Uint8Array): Uint8Array {
  const part = new RegExp(`^(word/(?:_rels/)?(?:${NUMBERED}))(\\.xml(?:\\.rels)?)$`);
  const reference = new RegExp(`((?:^|[/"])(?:${NUMBERED}))(\\.xml")`, 'g');
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([name, bytes]) => [
        name.replace(part, '$12$2'),
        /\.rels$|^\[Content_Types\]/.test(name)
          ? strToU8(strFromU8(bytes).replace(reference, '$12$2'))
          : bytes,
      ]),
    ),
  );
}
