/** Word documents as paragraphs: line breaks stay, deletions and hidden text are left out. */

import { readXml, type XmlHandlers } from '../files/xml.js';
import { readZip } from '../files/zip.js';
import { UserError } from '../model/errors.js';

export interface Paragraph {
  /** Line breaks are `\n`, tabs `\t`. A table row is one paragraph, its cells parted by tabs. */
  readonly text: string;
  /** How many characters at the beginning are bold. */
  readonly boldLead: number;
}

export interface DocxContent {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly string[];
}

const MAIN_PART = 'word/document.xml';
/** Deleted and moved-away text, and the second copy of a text box that old versions of Word read. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** @throws UserError when the archive is damaged or is not a Word document. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const main = readZip(bytes, (name) => name === MAIN_PART).get(MAIN_PART);
  if (main === undefined) {
    throw new UserError('dit is geen Word-document. Sla het transcript op als docx of als tekst.');
  }
  const paragraphs: Paragraph[] = [];
  let hiddenRuns = 0;
  readXml(
    main,
    withoutSkipped(
      paragraphHandlers(
        (paragraph) => paragraphs.push(paragraph),
        () => {
          hiddenRuns += 1;
        },
      ),
    ),
  );
  return {
    paragraphs,
    warnings: hiddenRuns > 0 ? ['verborgen tekst in het document is niet ingelezen'] : [],
  };
}

function withoutSkipped(inner: XmlHandlers): XmlHandlers {
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth > 0 || SKIPPED.has(name)) depth += 1;
      else inner.open(name, attributes);
    },
    text(text) {
      if (depth === 0) inner.text(text);
    },
    close(name) {
      if (depth > 0) depth -= 1;
      else inner.close(name);
    },
  };
}

interface Run {
  text: string;
  bold: boolean;
  hidden: boolean;
}

function paragraphHandlers(onParagraph: (paragraph: Paragraph) => void, onHidden: () => void): XmlHandlers {
  let runs: Run[] = [];
  let run: Run = { text: '', bold: false, hidden: false };
  let inText = false;
  let row: string[] | null = null;
  let cell: string[] = [];

  const endParagraph = (): void => {
    const text = runs.map((part) => part.text).join('');
    if (row === null) onParagraph({ text, boldLead: boldLead(runs) });
    else if (text.trim() !== '') cell.push(text);
    runs = [];
  };

  const opens: Readonly<Record<string, (on: boolean) => void>> = {
    'w:r': () => {
      run = { text: '', bold: false, hidden: false };
    },
    'w:t': () => {
      inText = true;
    },
    'w:b': (on) => {
      run.bold = on;
    },
    'w:vanish': (on) => {
      run.hidden = on;
    },
    'w:br': () => {
      run.text += '\n';
    },
    'w:cr': () => {
      run.text += '\n';
    },
    'w:tab': () => {
      run.text += '\t';
    },
    'w:noBreakHyphen': () => {
      run.text += '-';
    },
    'w:tr': () => {
      row = [];
    },
  };
  const closes: Readonly<Record<string, () => void>> = {
    'w:t': () => {
      inText = false;
    },
    'w:r': () => {
      if (run.hidden && run.text.trim() !== '') onHidden();
      else if (run.text !== '') runs.push(run);
    },
    'w:p': endParagraph,
    'w:tc': () => {
      row?.push(cell.join(' ').replaceAll('\t', ' '));
      cell = [];
    },
    'w:tr': () => {
      if (row !== null) onParagraph({ text: row.join('\t'), boldLead: 0 });
      row = null;
    },
  };
  return {
    open: (name, attributes) => opens[name]?.(!OFF.has(attributes['w:val'] ?? '')),
    text: (text) => {
      if (inText) run.text += text;
    },
    close: (name) => closes[name]?.(),
  };
}

const OFF = new Set(['0', 'false', 'off', 'none']);

function boldLead(runs: readonly Run[]): number {
  let length = 0;
  for (const run of runs) {
    if (!run.bold && run.text.trim() !== '') break;
    length += run.text.length;
  }
  return length;
}
