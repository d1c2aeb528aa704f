/** The blocks of a report in one form: the chapters, the appendices that this form needs, and what researchers wrote. */

import type { WrittenPlace } from '../model/answer.js';
import type { Block } from './blocks.js';
import { BIJLAGEN, chaptersOf } from './chapters/index.js';
import type { ReportContent } from './content.js';
import { evidenceAppendix } from './evidence.js';
import { chartDataAppendix } from './figures/chart-table.js';
import { withCoreqWritten } from './written/coreq-written.js';
import { settled } from './written/final.js';
import { placeKey, putBack } from './written/places.js';
import { summariesAppendix } from './written/written-first.js';

export interface FormNeeds {
  /** The form can't put the numbers of a chart beside it. */
  readonly chartData: boolean;
  /** The form has no comments that say what a sentence rests on. */
  readonly evidence: boolean;
  /** What of it stands in this document; without it all. */
  readonly part?: ReportPart | undefined;
}

/** A report whose appendices are a document of their own has two parts. */
export type ReportPart = 'chapters' | 'appendices';

export function assemble(
  gathered: ReportContent,
  written: readonly WrittenPlace[],
  needs: FormNeeds,
): Block[] {
  const { content, rest } = withCoreqWritten(gathered, written);
  const chapters = chaptersOf(content);
  const appendices = [
    ...summariesAppendix(content),
    ...(needs.chartData ? chartDataAppendix(chapters, content.project.chapters.includes('matrices')) : []),
    ...(needs.evidence && content.audience === 'intern' ? evidenceAppendix(chapters) : []),
  ];
  const filled = putBack([...chapters, ...underHeading(appendices, chapters)], rest);
  return partOf(content.state === 'definitief' ? settled(filled) : filled, needs.part);
}

function partOf(blocks: readonly Block[], part: ReportPart | undefined): Block[] {
  if (part === undefined) return [...blocks];
  let isAppendix = false;
  return blocks.filter((block) => {
    if (block.kind === 'heading' && block.level === 1) isAppendix = block.numbers === 'letters';
    return isAppendix === (part === 'appendices');
  });
}

/** The keys of the places that a report has for what researchers write, in order. */
export function placesIn(content: ReportContent): string[] {
  return chaptersOf(content).flatMap((block) => (block.kind === 'place' ? [placeKey(block)] : []));
}

export interface OpenPlace {
  /** As `placeKey` makes it. */
  readonly key: string;
  readonly question: string;
  /** What it is about: the words that the paragraph above it begins with, or else its heading. */
  readonly under: string;
  /** Whether it stands in the main text: a final report is not made without it. */
  readonly isRequired: boolean;
}

/** The places of a report in which nothing was written, in order. */
export function openPlaces(content: ReportContent, written: readonly WrittenPlace[]): OpenPlace[] {
  const filled = new Set(written.map(({ key }) => key));
  let heading = '';
  let isRequired = true;
  return chaptersOf(content).flatMap((block, index, blocks) => {
    if (block.kind === 'heading') heading = block.text;
    if (block === BIJLAGEN) isRequired = false;
    if (block.kind !== 'place') return [];
    const key = placeKey(block);
    const above = blocks[index - 1];
    const under = (above?.kind === 'paragraph' ? above.lead : undefined) ?? heading;
    return filled.has(key) ? [] : [{ key, question: block.question, under, isRequired }];
  });
}

/** The heading of the appendices, unless the chapters end with appendices already. */
function underHeading(appendices: readonly Block[], chapters: readonly Block[]): Block[] {
  const last = chapters.findLast((block) => block.kind === 'heading' && block.level === 1);
  return appendices.length === 0 || (last?.kind === 'heading' && last.numbers === 'letters')
    ? [...appendices]
    : [BIJLAGEN, ...appendices];
}
