/** respondents.csv with rows added or cells changed by a program: all that a person made of it stays byte for byte. */

import { guardedFormula, readCsv, unguarded } from '../files/table/csv.js';
import { editCsv, type NewCells } from '../files/table/edit-csv.js';
import type { Project } from '../model/project.js';
import { newRespondentsFile } from './new-project.js';
import type { RespondentColumn } from './respondent-columns.js';
import { readRespondents } from './respondents-file.js';

export type RespondentCells = Readonly<Partial<Record<RespondentColumn, string>>>;

/** A row as a person wrote it. */
export interface RespondentRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly cells: RespondentCells;
}

export interface RespondentsEdits {
  /** Other content for cells of rows that are there. */
  readonly changed: readonly RespondentRow[];
  /** Rows that come below the last one. */
  readonly added: readonly RespondentCells[];
}

/**
 * The rows of respondents.csv in order, with their cells as they are written; columns of somebody's own are among them.
 *
 * @param bytes null when there is no file yet
 * @throws UserError when it is no table.
 */
export function respondentRows(bytes: Uint8Array | null, file: string): RespondentRow[] {
  if (bytes === null) return [];
  return readCsv(bytes, file).rows.map(({ line, values }) => ({
    line,
    cells: Object.fromEntries(Object.entries(values).map(([column, cell]) => [column, unguarded(cell)])),
  }));
}

/**
 * Changes respondents.csv; a file that is not there yet begins as that of a new project. A column that is missing comes
 * behind the others. What a spreadsheet would run gets an apostrophe in front, since a speaker label is not ours.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column when the reader finds mistakes in the changed file: nothing is to be written then.
 */
export function editRespondents(
  bytes: Uint8Array | null,
  { changed, added }: RespondentsEdits,
  project: Project,
  file: string,
): Uint8Array {
  const before = bytes ?? new TextEncoder().encode(newRespondentsFile());
  const edits = {
    changed: changed.map(({ line, cells }) => ({ line, cells: asWritten(cells) })),
    added: added.map(asWritten),
  };
  const after = editCsv(before, edits, file);
  readRespondents(after, project, file);
  return after;
}

function asWritten(cells: RespondentCells): NewCells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, guardedFormula(cell.trim())]),
  );
}
