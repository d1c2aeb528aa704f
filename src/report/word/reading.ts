/** A coded interview as a Word document: a table with a row per turn, the words, and beside them the codes and notes. */

import { Document, type FileChild, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { PROGRAM_MARK } from '../../files/program-mark.js';
import { clock } from '../../language/clock.js';
import { lanesOf } from '../../language/lanes.js';
import type { ReadCoding, ReadInterview, Reading, ReadNote, ReadTurn } from '../../model/reading.js';
import { LANE_COLORS } from '../figures/colors.js';
import { aboutCoding, CAUTION, HEAD, LEGEND, MARK } from '../reading/legend.js';
import { segmentsOf } from '../reading/segments.js';
import { createDetour } from './detour.js';
import { finish } from './finish.js';
import { columnWidths, grid, gridCell, gridRow, HEAD_FILL } from './grid.js';
import { type Markup, tag } from './markup.js';
import { caution, pages } from './pages.js';
import { partsIn } from './parts.js';
import { GREY, NUMBERING, STYLES } from './styles.js';
import { PROGRAM } from './untouched.js';
import { paragraph, run, styled } from './words.js';

/** Of the width of the text: who and when, what was said, and what was made of it. */
const SHARES = [0.16, 0.51, 0.33] as const;
/** Of the brackets and numbers of overlapping passages, readable on white and when printed. */
const COLOURS = LANE_COLORS.light;
/** Behind words in one passage, two, and more. */
const FILLS = ['EAF2F8', 'D3E3F0', 'B9D2E6'] as const;
/** A turn with more letters may go on on the next page. */
const LONG_TURN = 900;

/**
 * @param made what the document says of when it was made
 * @returns the bytes of a docx file
 */
export async function readingDocument(reading: Reading, made: Date): Promise<Uint8Array> {
  const { project, title, interviews, notes } = reading;
  const detour = createDetour();
  const document = new Document({
    title,
    subject: `Gesprek met codes (${MARK})`,
    creator: project,
    lastModifiedBy: PROGRAM,
    keywords: PROGRAM_MARK,
    description: 'Gemaakt met wijkstem.',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        ...pages(MARK, `${project}, ${title}`),
        children: [
          heading(HeadingLevel.HEADING_1, title),
          caution(MARK, CAUTION),
          new Paragraph(LEGEND),
          ...aboutRespondent(notes),
          ...interviews.flatMap((interview) => [
            heading(HeadingLevel.HEADING_2, interview.file),
            detour.block(turnsTable(interview)),
            new Paragraph({}),
          ]),
        ],
      },
    ],
  });
  return finish(detour.end(partsIn(await Packer.toBuffer(document))), made);
}

function heading(level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}

function aboutRespondent(notes: readonly ReadNote[]): FileChild[] {
  if (notes.length === 0) return [];
  return [
    heading(HeadingLevel.HEADING_2, 'Memo’s over de respondent'),
    ...notes.map(({ coder, body }) => new Paragraph(`${body} (${coder})`)),
  ];
}

function turnsTable({ file, turns }: ReadInterview): Markup {
  const widths = columnWidths(SHARES);
  const [who = 0, said = 0, beside = 0] = widths;
  const headCell = (text: string, width: number): Markup =>
    gridCell(width, [paragraph([styled('TableHead')], [run(text)])], { fill: HEAD_FILL });
  const head = gridRow([headCell(HEAD.turn, who), headCell(HEAD.words, said), headCell(HEAD.codes, beside)], {
    isHead: true,
  });
  const rows = turns.map((turn) =>
    gridRow([gridCell(who, whoAndWhen(turn)), gridCell(said, [words(turn)]), gridCell(beside, made(turn))], {
      mayBreak: turn.text.length > LONG_TURN,
    }),
  );
  return grid(`Gesprek ${file}`, widths, [head, ...rows]);
}

function whoAndWhen({ number, speaker, seconds }: ReadTurn): Markup[] {
  const small = (runs: readonly Markup[]): Markup => paragraph([styled('TableText')], runs);
  return [
    small([run(`${number}  `, { color: GREY }), run(speaker, { bold: true })]),
    ...(seconds === null ? [] : [small([run(clock(seconds), { color: GREY })])]),
  ];
}

/** Passages between numbered brackets, and underlined: what overlaps is told apart by the brackets, also without colour. */
function words({ text, codings, isInterviewer }: ReadTurn): Markup {
  const lanes = lanesOf(codings);
  const bracket = (index: number, sign: string, isRaised: boolean): Markup =>
    run(sign, { bold: true, color: colourOf(lanes[index]), isRaised });
  const runs = segmentsOf(text.length, codings).flatMap(({ start, end, within, begins, ends }) => [
    ...begins.flatMap((index) => [bracket(index, '[', false), bracket(index, String(index + 1), true)]),
    run(text.slice(start, end), {
      ...(isInterviewer && { color: GREY }),
      ...lookOf(within.flatMap((index) => codings[index] ?? [])),
    }),
    ...ends.flatMap((index) => [bracket(index, String(index + 1), true), bracket(index, ']', false)]),
  ]);
  return paragraph([styled('Spoken')], runs);
}

function lookOf(within: readonly ReadCoding[]): Parameters<typeof run>[1] {
  if (within.length === 0) return {};
  const fill = FILLS[Math.min(within.length, FILLS.length) - 1] ?? FILLS[0];
  return { fill, underline: within.some(({ coder }) => coder !== null) ? 'single' : 'dotted' };
}

function made({ codings, notes }: ReadTurn): Markup[] {
  const lanes = lanesOf(codings);
  const beside = (runs: readonly Markup[]): Markup => paragraph([styled('TableText')], runs);
  const paragraphs = [
    ...codings.map((coding, index) =>
      beside([
        run(`${index + 1}  `, { bold: true, color: colourOf(lanes[index]) }),
        run(coding.code, { bold: true }),
        run(` ${coding.theme}`, { color: GREY }),
        run(`, ${aboutCoding(coding)}`),
      ]),
    ),
    ...notes.map(({ coder, body }) =>
      beside([run(`Memo: ${body}`, { italics: true }), run(` (${coder})`, { color: GREY })]),
    ),
  ];
  return paragraphs.length === 0 ? [tag('w:p')] : paragraphs;
}

function colourOf(lane: number | undefined): string {
  return COLOURS[lane ?? 0] ?? COLOURS[0];
}
