/** The report as a Word document, with what researchers wrote in an earlier version. */

import type { WrittenPlace } from '../../model/answer.js';
import { assemble } from '../assemble.js';
import type { ReportContent } from '../content.js';
import { coverOf } from '../cover.js';
import { type ChartKind, writeBlocks } from './document.js';

/**
 * Writes the report, with what researchers wrote in the marked places of an earlier version.
 *
 * @returns the bytes of a docx file
 */
export async function writeReport(
  content: ReportContent,
  charts: ChartKind,
  written: readonly WrittenPlace[] = [],
): Promise<Uint8Array> {
  const { codebook, audience } = content;
  return writeBlocks(assemble(content, written, { chartData: true, evidence: false }), {
    cover: coverOf(content),
    charts,
    made: madeOn(content),
    hasComments: audience === 'intern',
    description: `Gemaakt met wijkstem; codeboek ${codebook.id} ${codebook.version}.`,
  });
}

/** The clock would make every file different, so a report is made on the day that it carries. */
export function madeOn({ project }: ReportContent): Date {
  return new Date(`${project.reportDate}T00:00:00Z`);
}
