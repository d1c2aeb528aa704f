/** The main part of a Word document as paragraphs. A text box stands within another paragraph, so everything nests. */

import { readXml, type XmlHandlers } from '../../files/xml/read.js';
import { paragraphBuilder } from './paragraph-builder.js';
import type { Paragraph } from './paragraphs.js';
import { withoutElements } from './without-elements.js';

/** What was deleted or moved away, how it once looked, and the copy of a text box for old versions of Word. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange', 'mc:Fallback']);
const HEADING_STYLE = /^(?:Kop|Heading|Titel|Title|Ondertitel|Subtitle)/;
const BOLD_STYLE = /^(?:Zwaar|Strong)$/;
const OFF = new Set(['0', 'false', 'off', 'none']);

interface Run {
  text: string;
  bold: boolean;
  hidden: boolean;
}

export interface DocxText {
  readonly paragraphs: readonly Paragraph[];
  /** Which of the watched elements there are, and `hidden` when a hidden run holds words. */
  readonly met: ReadonlySet<string>;
}

/**
 * @param watched by name
 * @throws UserError when the XML is damaged or nests its tables beyond reason.
 */
export function readDocxText(xml: Uint8Array, watched: ReadonlyMap<string, unknown>): DocxText {
  const builder = paragraphBuilder();
  const met = new Set<string>();
  const open: { isHeading: boolean }[] = [];
  const runs: Run[] = [];
  let inText = false;

  const write = (text: string): void => {
    const run = runs.at(-1);
    if (run !== undefined) run.text += text;
  };
  const look = (change: Partial<Run>): void => {
    const run = runs.at(-1);
    if (run !== undefined) Object.assign(run, change);
  };
  const endRun = (): void => {
    const run = runs.pop();
    if (run === undefined || run.text === '') return;
    if (run.hidden && run.text.trim() !== '') met.add('hidden');
    else builder.write(run.text, run.bold || open.at(-1)?.isHeading === true);
  };
  const startParagraph = (): void => {
    open.push({ isHeading: false });
    builder.startParagraph();
  };
  const endParagraph = (): void => {
    open.pop();
    builder.endParagraph();
  };
  const styleParagraph = (style: string): void => {
    const paragraph = open.at(-1);
    if (paragraph !== undefined) paragraph.isHeading = HEADING_STYLE.test(style);
  };
  const spoken = (now: boolean) => (): void => {
    inText = now;
  };

  const opens = new Map<string, (value: string) => void>([
    ['w:p', startParagraph],
    ['w:pStyle', styleParagraph],
    ['w:r', () => runs.push({ text: '', bold: false, hidden: false })],
    ['w:rStyle', (style) => look({ bold: BOLD_STYLE.test(style) })],
    ['w:b', (value) => look({ bold: !OFF.has(value) })],
    ['w:vanish', (value) => look({ hidden: !OFF.has(value) })],
    ['w:t', spoken(true)],
    ['w:br', () => write('\n')],
    ['w:cr', () => write('\n')],
    ['w:tab', () => write('\t')],
    ['w:noBreakHyphen', () => write('-')],
    ['w:tr', builder.startRow],
  ]);
  const closes = new Map<string, () => void>([
    ['w:t', spoken(false)],
    ['w:r', endRun],
    ['w:p', endParagraph],
    ['w:tc', builder.endCell],
    ['w:tr', builder.endRow],
  ]);
  const handlers: XmlHandlers = {
    open: (name, attributes) => opens.get(name)?.(attributes['w:val'] ?? ''),
    text: (text) => {
      if (inText) write(text);
    },
    close: (name) => closes.get(name)?.(),
  };
  readXml(
    xml,
    withoutElements(SKIPPED, handlers, (name) => {
      if (watched.has(name)) met.add(name);
    }),
  );
  return { paragraphs: builder.paragraphs, met };
}
