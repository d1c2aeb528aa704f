/** Word documents as paragraphs: line breaks stay, deletions and hidden text are left out. */

import { readXml, type XmlHandlers } from '../../files/xml.js';
import type { Paragraph, ParagraphContent } from './paragraphs.js';

export const DOCX_PART = 'word/document.xml';
/** Parts that can hold text which is not the interview. */
export const DOCX_SIDE_PARTS = /^word\/(?:comments|header\d*|footer\d*)\.xml$/;

/** Deleted and moved-away text, and the second copy of a text box that old versions of Word read. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/**
 * @param parts the main part, and the side parts that there are
 * @throws UserError when the XML is damaged.
 */
export function readDocx(parts: ReadonlyMap<string, Uint8Array>): ParagraphContent {
  const paragraphs: Paragraph[] = [];
  const seen = new Set<string>();
  let hiddenRuns = 0;
  const collect = paragraphHandlers(
    (paragraph) => paragraphs.push(paragraph),
    () => {
      hiddenRuns += 1;
    },
  );
  readXml(
    parts.get(DOCX_PART) ?? new Uint8Array(),
    withoutSkipped(collect, (name) => seen.add(name)),
  );
  const sideParts = [...parts].filter(([name, part]) => DOCX_SIDE_PARTS.test(name) && holdsText(part));
  return {
    paragraphs,
    warnings: [
      ...(hiddenRuns > 0 ? ['verborgen tekst in het document is niet ingelezen'] : []),
      ...(seen.has('w:del') || seen.has('w:moveFrom')
        ? ['het document bevat bijgehouden wijzigingen; verwijderde tekst is niet ingelezen']
        : []),
      ...(sideParts.some(([name]) => name.includes('comments'))
        ? ['opmerkingen in de kantlijn zijn niet ingelezen']
        : []),
      ...(sideParts.some(([name]) => !name.includes('comments'))
        ? ['tekst in de kop- of voettekst is niet ingelezen']
        : []),
    ],
  };
}

/** True when a part holds words; a page number alone is none. */
function holdsText(part: Uint8Array): boolean {
  let words = '';
  let inText = false;
  readXml(part, {
    open: (name) => {
      inText = name === 'w:t';
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: () => {
      inText = false;
    },
  });
  return /\p{L}{3}/u.test(words.replace(/\b(?:pagina|page|van|of)\b/gi, ''));
}

function withoutSkipped(inner: XmlHandlers, onSkipped: (name: string) => void): XmlHandlers {
  let depth = 0;
  return {
    open(name, attributes) {
      if (SKIPPED.has(name)) onSkipped(name);
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
