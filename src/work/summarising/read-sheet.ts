/** A framework matrix that somebody filled in → its cells, each with whose view it is and what it is about. */

import { readTable } from '../../files/table/filled-in.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { Respondent } from '../../model/respondent.js';
import { SUBJECT_KINDS, type Summary, type SummaryCell, type SummaryHolder } from '../../model/summary.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { subjectsOf } from '../project/subjects.js';
import { holderInWords, subjectInWords } from '../project/summary-words.js';
import { plainText } from './plain-text.js';
import { ROW_KINDS, rowsOf } from './rows.js';
import { marksIn, ROW, subjectInTitle, VERSION } from './sheet.js';

export interface SheetFile {
  readonly bytes: Uint8Array;
  /** The name that messages carry. */
  readonly name: string;
}

export interface FilledSheet {
  /** The titles of the columns with texts, in small letters. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
}

export interface FilledCell {
  readonly cell: SummaryCell;
  /** As a spreadsheet numbers it. */
  readonly number: number;
  /** As the file calls them. */
  readonly row: string;
  readonly column: string;
  /** As it would be stored. */
  readonly text: string;
  /** The mark of what stood there when the file was written. */
  readonly seen: string;
}

export interface Mistake {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

const OWN: readonly string[] = [ROW, VERSION];
const ABOUT = new RegExp(`^(?:${SUBJECT_KINDS.join('|')}) \\S`, 'i');

/**
 * Reads xlsx or csv by content. Columns may stand in any order, and others may stand between them.
 *
 * @throws UserError when it is neither, or a column is missing or there twice.
 */
export function readSheet({ bytes, name }: SheetFile): FilledSheet {
  const isTexts = (column: string): boolean => ABOUT.test(column);
  const { columns, rows } = readTable(
    bytes,
    name,
    { has: (column) => OWN.includes(column) || isTexts(column) },
    ROW,
  );
  const texts = columns.filter(isTexts);
  const missing = OWN.find((column) => !columns.includes(column));
  if (missing !== undefined || texts.length === 0) {
    throw new UserError(
      `${name}: kolom "${missing ?? 'thema …'}" ontbreekt. Gebruik een bestand van wijkstem summaries export, en laat de koppen staan.`,
    );
  }
  const subjects = texts.map(subjectInTitle);
  const twice = subjects.find((subject, at) => subjects.indexOf(subject) !== at);
  if (twice !== undefined) {
    throw new UserError(`${name}: de kolom "${twice}" komt twee keer voor. Laat er één van staan.`);
  }
  return { columns: texts, rows };
}

/** The cells of rows and columns that there are, and what was written in others. */
export function filledCells(
  { columns, rows }: FilledSheet,
  here: ProjectFolder,
  codebook: Codebook,
  people: readonly Respondent[],
  kept: readonly Summary[],
): { readonly cells: readonly FilledCell[]; readonly mistakes: readonly Mistake[] } {
  const holders = holdersByName(here, people, kept);
  const subjects = subjectsByName(here, codebook, kept);
  const cells: FilledCell[] = [];
  const mistakes: Mistake[] = [];
  const seenRows = new Map<string, number>();
  for (const { row: number, cells: written } of rows) {
    const name = nameOf(written[ROW] ?? '');
    const texts = columns.filter((column) => (written[column] ?? '') !== '');
    const holder = holders.get(name);
    const before = seenRows.get(name);
    const mistake = (reason: string): void => {
      if (texts.length > 0) mistakes.push({ row: number, column: ROW, reason });
    };
    if (holder === undefined) {
      mistake(`"${written[ROW] ?? ''}" is geen rij van dit project. Laat de kolom ${ROW} zoals hij was.`);
      continue;
    }
    if (before !== undefined) {
      mistake(`deze rij staat ook op rij ${before}. Laat er één van staan.`);
      continue;
    }
    seenRows.set(name, number);
    const markOf = marksIn(written[VERSION] ?? '');
    for (const column of columns) {
      const text = plainText(written[column] ?? '');
      const subject = subjects.get(subjectInTitle(column));
      if (subject !== undefined) {
        const cell = { holder, subject };
        const seen = markOf(subject) ?? '';
        cells.push({ cell, number, row: holderInWords(holder), column: subjectInWords(subject), text, seen });
      } else if (text !== '') {
        mistakes.push({ row: number, column, reason: 'deze kolom hoort bij niets in dit project.' });
      }
    }
  }
  return { cells, mistakes };
}

function nameOf(written: string): string {
  return written.toLowerCase().replace(/\s+/g, ' ').trim();
}

function holdersByName(
  here: ProjectFolder,
  people: readonly Respondent[],
  kept: readonly Summary[],
): Map<string, SummaryHolder> {
  const rows = ROW_KINDS.flatMap((kind) => rowsOf(kind, here, people, {}, kept));
  return new Map(rows.map(({ holder }) => [nameOf(holderInWords(holder)), holder]));
}

function subjectsByName(
  { project }: ProjectFolder,
  codebook: Codebook,
  kept: readonly Summary[],
): Map<string, SummaryCell['subject']> {
  const known = SUBJECT_KINDS.flatMap((kind) => subjectsOf(kind, codebook, project));
  const subjects = [...kept.map(({ subject }) => subject), ...known];
  return new Map(subjects.map(({ kind, id }) => [nameOf(subjectInWords({ kind, id })), { kind, id }]));
}
