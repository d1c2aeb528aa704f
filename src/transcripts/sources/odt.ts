/** OpenDocument texts as paragraphs: line breaks stay; tracked deletions, hidden text and notes are left out. */

import { readXml } from '../../files/xml/read.js';
import { LEFT_OUT } from './left-out.js';
import { paragraphBuilder } from './paragraph-builder.js';
import type { ParagraphContent } from './paragraphs.js';
import { withoutElements } from './without-elements.js';

export const ODT_PART = 'content.xml';

/** What is no speech. */
const SKIPPED = new Set(['text:deletion', 'office:annotation', 'text:note', 'svg:desc', 'svg:title']);

const WARNINGS: ReadonlyMap<string, string> = new Map([
  ['hidden', LEFT_OUT.hidden],
  ['text:deletion', LEFT_OUT.changes],
  ['office:annotation', LEFT_OUT.comments],
  ['text:note', LEFT_OUT.notes],
]);

const MAX_BLANKS = 100;
const LAYOUT = / {2}|[^\S ]/;

type Attributes = Readonly<Record<string, string>>;

interface Look {
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** @throws UserError when the XML is damaged. */
export function readOdt(content: Uint8Array): ParagraphContent {
  const builder = paragraphBuilder();
  const met = new Set<string>();
  const bold = new Set(['Strong_20_Emphasis']);
  const hidden = new Set<string>();
  const looks: Look[] = [];
  let boldAround = 0;
  let hiddenAround = 0;
  let style = '';

  const write = (text: string): void => {
    if (hiddenAround === 0) builder.write(text, boldAround > 0);
    else if (text.trim() !== '') met.add('hidden');
  };
  const pushLook = (attributes: Attributes): void => {
    const name = attributes['text:style-name'] ?? '';
    const look = { bold: bold.has(name), hidden: hidden.has(name) };
    looks.push(look);
    if (look.bold) boldAround += 1;
    if (look.hidden) hiddenAround += 1;
  };
  const popLook = (): void => {
    const look = looks.pop();
    if (look?.bold) boldAround -= 1;
    if (look?.hidden) hiddenAround -= 1;
  };
  const startParagraph = (attributes: Attributes): void => {
    builder.startParagraph();
    pushLook(attributes);
  };
  const endParagraph = (): void => {
    builder.endParagraph();
    popLook();
  };

  const opens = new Map<string, (attributes: Attributes) => void>([
    [
      'style:style',
      (attributes) => {
        style = attributes['style:name'] ?? '';
      },
    ],
    [
      'style:text-properties',
      (attributes) => {
        if (attributes['fo:font-weight'] === 'bold') bold.add(style);
        if (attributes['text:display'] === 'none') hidden.add(style);
      },
    ],
    ['text:p', startParagraph],
    ['text:h', startParagraph],
    ['text:span', pushLook],
    ['text:line-break', () => write('\n')],
    ['text:tab', () => write('\t')],
    ['text:s', (attributes) => write(' '.repeat(blanks(attributes['text:c'])))],
    ['table:table-row', builder.startRow],
  ]);
  const closes = new Map<string, () => void>([
    ['text:p', endParagraph],
    ['text:h', endParagraph],
    ['text:span', popLook],
    ['table:table-cell', builder.endCell],
    ['table:table-row', builder.endRow],
  ]);
  readXml(
    content,
    withoutElements(
      SKIPPED,
      {
        open: (name, attributes) => opens.get(name)?.(attributes),
        // Line ends in the file are layout of its XML; line breaks of the text have an element.
        text: (text) => write(LAYOUT.test(text) ? text.replace(/\s+/g, ' ') : text),
        close: (name) => closes.get(name)?.(),
      },
      (name) => {
        if (WARNINGS.has(name)) met.add(name);
      },
    ),
  );
  return {
    paragraphs: builder.paragraphs,
    warnings: [...WARNINGS].flatMap(([name, warning]) => (met.has(name) ? [warning] : [])),
  };
}

function blanks(count = '1'): number {
  return Math.min(Math.max(1, Number(count) || 1), MAX_BLANKS);
}
