/** The blocks of a report in one form: the chapters, the appendices that this form needs, and what researchers wrote. */

import type { WrittenPlace } from '../model/answer.js';
import type { Block } from './blocks.js';
import { BIJLAGEN, chaptersOf } from './chapters/index.js';
import { chartDataAppendix } from './chart-table.js';
import type { ReportContent } from './content.js';
import { evidenceAppendix } from './evidence.js';
import { placeKey, putBack } from './places.js';

export interface FormNeeds {
  /** The form can't put the numbers of a chart beside it. */
  readonly chartData: boolean;
  /** The form has no comments that say what a sentence rests on. */
  readonly evidence: boolean;
}

export function assemble(
  content: ReportContent,
  written: readonly WrittenPlace[],
  needs: FormNeeds,
): Block[] {
  const chapters = chaptersOf(content);
  const appendices = [
    ...(needs.chartData ? chartDataAppendix(chapters) : []),
    ...(needs.evidence && content.audience === 'intern' ? evidenceAppendix(chapters) : []),
  ];
  return putBack([...chapters, ...underHeading(appendices, chapters)], written);
}

/** The keys of the places that a report has for what researchers write, in order. */
export function placesIn(content: ReportContent): string[] {
  return chaptersOf(content).flatMap((block) => (block.kind === 'place' ? [placeKey(block)] : []));
}

/** The heading of the appendices, unless the chapters end with appendices already. */
function underHeading(appendices: readonly Block[], chapters: readonly Block[]): Block[] {
  const last = chapters.findLast((block) => block.kind === 'heading' && block.level === 1);
  return appendices.length === 0 || last === BIJLAGEN ? [...appendices] : [BIJLAGEN, ...appendices];
}
