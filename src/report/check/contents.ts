/** Checks of the table of contents: that it names the headings, and their pages, or that Word is told to fill it in. */

import { everyElement } from '../../files/xml/tree.js';
import type { Docx } from './docx.js';
import { type Finding, finding } from './finding.js';
import { shownHeadings } from './headings.js';

interface Contents {
  readonly code: string;
  /** Whether Word works it out when it opens the document. */
  readonly isStale: boolean;
  readonly words: string;
  readonly hasPages: boolean;
}

const TRY = 'Klik erin in Word en druk op F9.';

export function checkContents(docx: Docx): Finding[] {
  const headings = shownHeadings(docx);
  return contentsIn(docx).flatMap(({ code, isStale, words, hasPages }) => {
    const [, from = 1, to = 9] = /\\o\s*"(\d)-(\d)"/.exec(code)?.map(Number) ?? [];
    if (isStale || /\\[ac]\s/.test(code)) return [];
    if (words.trim() === '') return [finding('inhoud', `De inhoudsopgave is leeg. ${TRY}`)];
    const missing = headings.filter(
      ({ level, text }) => level >= from && level <= to && text !== '' && !words.includes(text),
    );
    return [
      ...(missing.length === 0
        ? []
        : [
            finding(
              'inhoud',
              `De inhoudsopgave noemt niet alle koppen; er ontbreken er ${missing.length}. ${TRY}`,
            ),
          ]),
      ...(hasPages || /\\n\b/.test(code)
        ? []
        : [finding('inhoud', `De inhoudsopgave noemt geen bladzijden. ${TRY}`)]),
    ];
  });
}

/** In arabic or in roman numerals, behind a tab. */
function endsInPage(line: string): boolean {
  const [, ...behind] = line.split('\t');
  return /^(?:\d+|[ivxlc]+)$/i.test(behind.at(-1)?.trim() ?? '');
}

interface Open {
  code: string;
  isStale: boolean;
  isRead: boolean;
  words: string;
}

/** Fields stand within each other: a contents holds a reference to a page for each of its entries. */
function contentsIn({ main }: Docx): Contents[] {
  const found: Contents[] = [];
  const open: Open[] = [];
  for (const { name, attributes, children } of everyElement(main.tree)) {
    const field = open.at(-1);
    if (name === 'w:p') for (const one of open) if (one.isRead) one.words += '\n';
    if (name === 'w:instrText' && field?.isRead === false) field.code += children.join('');
    if (name === 'w:t') for (const one of open) if (one.isRead) one.words += children.join('');
    if (name === 'w:tab') for (const one of open) if (one.isRead) one.words += '\t';
    if (name !== 'w:fldChar') continue;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') {
      const isStale = ['1', 'true', 'on'].includes(attributes['w:dirty'] ?? '');
      open.push({ code: '', isStale, isRead: false, words: '' });
    } else if (type === 'separate' && field !== undefined) field.isRead = true;
    else if (type === 'end') {
      const { code, isStale, words } = open.pop() ?? { code: '', isStale: false, words: '' };
      if (/^\s*TOC\b/i.test(code)) {
        found.push({ code, isStale, words, hasPages: words.split('\n').some(endsInPage) });
      }
    }
  }
  return found;
}
