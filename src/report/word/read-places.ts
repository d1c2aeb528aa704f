/** What a researcher wrote in the marked places of a Word document, also after Word or LibreOffice rewrote the file. */

import { openWord, openZip } from '../../files/office/index.js';
import { childOf, descendants, elementsOf, type XmlElement, xmlTree } from '../../files/xml/tree.js';
import type { WrittenParagraph, WrittenPlace, WrittenRun } from '../../model/answer.js';
import { isPlaceKey, PLACEHOLDER } from '../written/places.js';

export interface PlacesRead {
  /** The keys of the marked places, filled in or not. */
  readonly keys: ReadonlySet<string>;
  /** Those in which somebody wrote, in the order of the document; one that was copied comes twice. */
  readonly written: readonly WrittenPlace[];
}

/**
 * A paragraph belongs to the content control that it stands in, and otherwise to the bookmark that is open there.
 * Tracked insertions count as written, tracked deletions do not; a row of a table becomes a paragraph.
 *
 * @throws UserError when the bytes are no Word document, or a damaged one
 */
export function readPlaces(docx: Uint8Array): PlacesRead {
  const document = openWord(openZip(docx));
  if (document === undefined) return { keys: new Set(), written: [] };
  const places: Found[] = [];
  readBlocks(xmlTree(document.main.xml), null, { places, bookmarks: new Map() });
  return {
    keys: new Set(places.map(({ key }) => key)),
    written: places.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

interface Found {
  readonly key: string;
  question: string;
  readonly paragraphs: WrittenParagraph[];
}

interface Reading {
  readonly places: Found[];
  /** Bookmarks of places that are open at this point of the document, by their id. */
  readonly bookmarks: Map<string, Found>;
}

function readBlocks(parent: XmlElement, control: Found | null, reading: Reading): void {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:p') readParagraph(child, control, reading);
    else if (child.name === 'w:tr') readRow(child, control, reading);
    else if (child.name === 'w:bookmarkStart') openBookmark(child, '', reading);
    else if (child.name === 'w:bookmarkEnd') closeBookmark(child, reading);
    else if (child.name === 'w:sdt') readBlocks(child, placeOfControl(child, reading) ?? control, reading);
    else readBlocks(child, control, reading);
  }
}

function readParagraph(paragraph: XmlElement, control: Found | null, reading: Reading): void {
  const isItem = childOf(childOf(paragraph, 'w:pPr'), 'w:numPr') !== undefined;
  let runs: WrittenRun[] = [];
  const flush = (place: Found | null): void => {
    const written = trimmed(runs);
    if (place !== null && written.length > 0) place.paragraphs.push({ isItem, runs: written });
    runs = [];
  };
  const read = (parent: XmlElement, within: Found | null): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') runs.push(...runOf(child));
      else if (child.name === 'w:bookmarkStart' && isPlaceKey(child.attributes['w:name'] ?? '')) {
        openBookmark(child, runs.map(({ text }) => text).join(''), reading);
        runs = [];
      } else if (child.name === 'w:bookmarkEnd' && reading.bookmarks.has(child.attributes['w:id'] ?? '')) {
        flush(within ?? innermost(reading));
        closeBookmark(child, reading);
      } else if (child.name === 'w:sdt') readControl(child, within);
      else if (!LEFT_OUT.has(child.name)) read(child, within);
    }
  };
  const readControl = (sdt: XmlElement, within: Found | null): void => {
    const own = placeOfControl(sdt, reading);
    if (own === null) {
      read(sdt, within);
      return;
    }
    flush(within ?? innermost(reading));
    read(sdt, own);
    flush(own);
  };
  read(paragraph, control);
  flush(control ?? innermost(reading));
}

/** Cells next to each other, as no place can hold a table. */
function readRow(row: XmlElement, control: Found | null, reading: Reading): void {
  const place = control ?? innermost(reading);
  if (place === null) {
    readBlocks(row, control, reading);
    return;
  }
  const cells = elementsOf(row)
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => [...descendants(cell, 'w:p')].map(textOf).join(' '));
  const text = cells.join(' | ').trim();
  if (text !== '') place.paragraphs.push({ isItem: false, runs: [{ text, bold: false, italics: false }] });
}

function textOf(paragraph: XmlElement): string {
  return [...descendants(paragraph, 'w:r')]
    .flatMap(runOf)
    .map(({ text }) => text)
    .join('');
}

function innermost({ bookmarks }: Reading): Found | null {
  return [...bookmarks.values()].at(-1) ?? null;
}

function openBookmark({ attributes }: XmlElement, before: string, reading: Reading): void {
  const key = attributes['w:name'] ?? '';
  if (!isPlaceKey(key)) return;
  const question = before.replace(/^\s*Voor de onderzoeker/, '').trim();
  reading.bookmarks.set(attributes['w:id'] ?? '', begin(key, question, reading));
}

function closeBookmark({ attributes }: XmlElement, { bookmarks }: Reading): void {
  bookmarks.delete(attributes['w:id'] ?? '');
}

function placeOfControl(sdt: XmlElement, reading: Reading): Found | null {
  const properties = childOf(sdt, 'w:sdtPr');
  const key = childOf(properties, 'w:tag')?.attributes['w:val'] ?? '';
  if (!isPlaceKey(key)) return null;
  const title = childOf(properties, 'w:alias')?.attributes['w:val'] ?? '';
  const around = [...reading.bookmarks.values()].findLast((place) => place.key === key);
  if (around === undefined) return begin(key, title, reading);
  // Where somebody wrote, the question is asked no longer.
  if (around.question === '') around.question = title;
  return around;
}

function begin(key: string, question: string, { places }: Reading): Found {
  const place = { key, question, paragraphs: [] };
  places.push(place);
  return place;
}

function runOf(run: XmlElement): WrittenRun[] {
  const properties = childOf(run, 'w:rPr');
  const text = elementsOf(run)
    .map((part) => (part.name === 'w:t' ? part.children.join('') : (SIGNS[part.name] ?? '')))
    .join('');
  if (text === '') return [];
  return [{ text, bold: isOn(properties, 'w:b'), italics: isOn(properties, 'w:i') }];
}

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const mark = childOf(properties, name);
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? 'true');
}

/** Runs that look alike become one; what nobody wrote, and blanks around the text, go. */
function trimmed(runs: readonly WrittenRun[]): WrittenRun[] {
  const text = runs.map((run) => run.text).join('');
  if (PLACEHOLDERS.includes(text.trim())) return [];
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italics === run.italics) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  const first = joined.findIndex((run) => run.text.trim() !== '');
  const last = joined.findLastIndex((run) => run.text.trim() !== '');
  return joined
    .slice(first, last + 1)
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === last - first ? { ...run, text: run.text.trimEnd() } : run));
}

/** Ours, and what Word shows in an emptied content control, in Dutch and in English. */
const PLACEHOLDERS = [
  '',
  PLACEHOLDER,
  'Klik of tik om tekst in te voeren.',
  'Klik of tik hier om tekst in te voeren.',
  'Click or tap here to enter text.',
];

/** Properties, and what was taken out while changes were tracked. */
const LEFT_OUT = new Set(['w:pPr', 'w:sdtPr', 'w:del', 'w:moveFrom']);

const PICTURE = '[afbeelding]';
const SIGNS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:drawing': PICTURE,
  'w:pict': PICTURE,
  'w:object': PICTURE,
};
