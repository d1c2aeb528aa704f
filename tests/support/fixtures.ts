/** The files of tests/fixtures, and their bytes: documents are kept there as the part of them that one can read. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { archive } from './docx.js';
import { pdf } from './pdf.js';

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url));

type Making = (content: Buffer) => Uint8Array;

/** How the part of a document that lies in the folder becomes the document; anything else is a file as it is. */
const MAKING: Readonly<Record<string, Making>> = {
  '.document.xml': (main) => archive({ 'word/document.xml': main }),
  '.content.xml': (main) => archive({ 'content.xml': main }),
  '.sheet.xml': (sheet) => archive({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet }),
  '.pages.txt': (pages) => pdf(...pages.toString('utf8').split('\f').map(linesOfPage)),
};

/** A form feed parts the pages. */
function linesOfPage(page: string): string[] {
  return page.split('\n').filter((line) => line !== '');
}

/** The names of all fixtures that are a transcript, without those of their twins. */
export const FIXTURES = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.json') || name.endsWith('.source.json'))
  .sort();

/** Those of which the folder holds a part. */
export const DOCUMENTS = FIXTURES.filter((name) => makingOf(name) !== undefined);

/** @param change what happens to the part before the document is made of it, or to the file itself */
export function fixture(
  name: string,
  change: (content: Uint8Array) => Uint8Array = (same) => same,
): Uint8Array {
  const content = Buffer.from(change(readFileSync(FOLDER + name)));
  return makingOf(name)?.(content) ?? content;
}

function makingOf(name: string): Making | undefined {
  return Object.entries(MAKING).find(([end]) => name.endsWith(end))?.[1];
}

/** What the file should be read as, in JSON. */
export function twinOf(name: string): unknown {
  return JSON.parse(
    readFileSync(
      FOLDER + name.replace(/(?:\.(?:source|document|content|sheet|pages))?\.\w+$/, '.json'),
      'utf8',
    ),
  );
}
