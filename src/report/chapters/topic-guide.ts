/** Bijlage topiclijst: the questions that interviewers brought along. */

import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';

export function topicGuide({ guide }: ReportContent): Block[] {
  const blocks = guide === null ? [] : guideBlocks(guide);
  return [
    { kind: 'heading', level: 2, text: 'Topiclijst' },
    ...(blocks.length > 0
      ? blocks
      : [
          {
            kind: 'place',
            id: 'topiclijst',
            question: 'Welke onderwerpen en vragen stonden op de topiclijst?',
          } as const,
        ]),
  ];
}

/** Lines with `#` become headings, lines with `-` or `*` or a number items, and all others paragraphs. */
function guideBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    const item = /^(?:[-*•]|\d+[.)])\s+(.+)$/.exec(line)?.[1];
    const heading = /^#+\s*(.+)$/.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else close();
    if (heading !== undefined) blocks.push({ kind: 'heading', level: 3, text: heading });
    else if (item === undefined && line !== '') blocks.push(paragraph(line));
  }
  close();
  return blocks;
}
