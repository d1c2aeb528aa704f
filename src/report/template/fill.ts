/** The report in the template of a bureau: its cover, headers, footers and styles, with our chapters. */

import { Document, Packer, patchDocument } from 'docx';
import { PROGRAM_MARK } from '../../files/program-mark.js';
import type { WrittenPlace } from '../../model/answer.js';
import { assemble } from '../assemble.js';
import { colophonOf } from '../colophon.js';
import type { ReportContent } from '../content.js';
import { coverOf } from '../cover.js';
import { toWord } from '../word/blocks.js';
import { NO_COMMENTS } from '../word/comments.js';
import { contents, NO_PAGES } from '../word/contents.js';
import { createDetour } from '../word/detour.js';
import { picturesOf } from '../word/document.js';
import { finish } from '../word/finish.js';
import { colophonLines } from '../word/front.js';
import { withHeadingNumbers } from '../word/heading-numbers.js';
import { type Parts, partsIn, xmlIn } from '../word/parts.js';
import { madeOn, type WordLayout } from '../word/report.js';
import { NUMBERING, STYLES } from '../word/styles.js';
import { targetsIn } from '../word/targets.js';
import { PROGRAM } from '../word/untouched.js';
import { openTemplate } from './open.js';
import { patchesFor } from './placeholders.js';
import { fitStyles } from './styles.js';

const MAIN = 'word/document.xml';
const STYLES_PART = 'word/styles.xml';

/**
 * Comments can't be put into a template, so an appendix says what each sentence rests on.
 *
 * @param template bytes of a .dotx or .docx file
 * @returns the bytes of a docx file
 * @throws UserErrors when the template has mistakes
 */
export async function fillTemplate(
  template: Uint8Array,
  content: ReportContent,
  written: readonly WrittenPlace[],
  { charts, pageNumbers = NO_PAGES, part }: WordLayout,
): Promise<Uint8Array> {
  const data = await openTemplate(template);
  const blocks = assemble(content, written, { chartData: true, evidence: true, part });
  const detour = createDetour();
  const targets = targetsIn(blocks);
  const body = toWord(blocks, targets, await picturesOf(blocks, charts), NO_COMMENTS, detour);
  const cover = coverOf(content, part);
  const filled = await patchDocument({
    outputType: 'uint8array',
    data,
    patches: patchesFor(
      cover,
      colophonLines(colophonOf(content)),
      contents(targets, pageNumbers).map(detour.block),
      body,
    ),
    trimPlaceholders: true,
    numbering: NUMBERING,
    properties: {
      title: cover.title,
      creator: cover.author,
      lastModifiedBy: PROGRAM,
      keywords: PROGRAM_MARK,
    },
  });
  return finish(await fitted(withHeadingNumbers(detour.end(partsIn(filled)), false)), madeOn(content));
}

async function fitted(parts: Parts): Promise<Parts> {
  const { main, styles } = fitStyles(xmlIn(parts, MAIN), xmlIn(parts, STYLES_PART), await ownStyles());
  return { ...parts, [MAIN]: main, [STYLES_PART]: styles };
}

/** The styles part of a report without a template. */
async function ownStyles(): Promise<string> {
  const empty = new Document({ styles: STYLES, sections: [] });
  return xmlIn(partsIn(await Packer.toBuffer(empty)), STYLES_PART);
}
