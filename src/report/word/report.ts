/** The report as a Word document, with what researchers wrote in an earlier version. */

import type { WrittenPlace } from '../../model/answer.js';
import { assemble, type ReportPart } from '../assemble.js';
import { colophonOf } from '../colophon.js';
import type { ReportContent } from '../content.js';
import { coverOf } from '../cover.js';
import { drawing } from '../picture/drawing.js';
import type { PageNumbers } from './contents.js';
import { type ChartKind, writeBlocks } from './document.js';
import type { Front } from './front.js';

/** How a report is laid out in Word. */
export interface WordLayout {
  readonly charts: ChartKind;
  /** For the contents; without them Word fills them in. */
  readonly pageNumbers?: PageNumbers | undefined;
  /** What of it stands in this document; without it all. */
  readonly part?: ReportPart | undefined;
}

/**
 * Writes the report, with what researchers wrote in the marked places of an earlier version.
 *
 * @returns the bytes of a docx file
 */
export async function writeReport(
  content: ReportContent,
  written: readonly WrittenPlace[],
  { charts, pageNumbers, part }: WordLayout,
): Promise<Uint8Array> {
  const { codebook, audience } = content;
  return writeBlocks(assemble(content, written, { chartData: true, evidence: false, part }), {
    cover: coverOf(content, part),
    charts,
    made: madeOn(content),
    pageNumbers,
    front: await frontOf(content),
    hasComments: audience === 'intern',
    description: `Gemaakt met wijkstem; codeboek ${codebook.id} ${codebook.version}.`,
  });
}

async function frontOf(content: ReportContent): Promise<Front> {
  const { logo, project } = content;
  const colophon = colophonOf(content);
  if (logo === null) return { colophon, logo };
  const { drawLogo } = await drawing(() => import('../picture/logo.js'));
  return { colophon, logo: { ...(await drawLogo(logo)), alt: `Logo van ${project.author}` } };
}

/** The clock would make every file different, so a report is made on the day that it carries. */
export function madeOn({ project }: ReportContent): Date {
  return new Date(`${project.reportDate}T00:00:00Z`);
}
