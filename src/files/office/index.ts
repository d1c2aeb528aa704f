/** Office documents, in and out: archives under caps, Word documents by their parts, and workbooks. */

export { type LibreOffice, withLibreOffice } from './libre-office.js';
export { contentTypes, PACKAGE, type Relation, relatedParts, relationsOf } from './package.js';
export { renameParts } from './rename-parts.js';
export { openWord, type WordDocument, type WordPart } from './word.js';
export { writeZip } from './write-zip.js';
export { cutCells } from './xlsx/cut-cells.js';
export { readXlsx } from './xlsx/read.js';
export { asCell, decodeCell, MAX_CELL, type Sheet, type SheetColumn } from './xlsx/sheet.js';
export { writeXlsx } from './xlsx/write.js';
export { looksLikeZip, OWN_ARCHIVE, openZip, readZip, type ZipArchive } from './zip.js';
