/** The framework matrix as a file that a person fills in and hands back. */

import { extname } from 'node:path';
import { number } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { holderInWords, subjectInWords } from '../project/summary-words.js';
import { newTableFile, type TableFile, writeTable } from '../project/table-file.js';
import { type Grid, type GridChoice, gridIn } from './grid.js';
import { passagesIn } from './passages.js';
import { type CellPassage, passageSheet, summarySheet } from './sheet.js';

export interface SummaryFiles {
  readonly grid: TableFile;
  /** Of a csv, that has no second sheet. */
  readonly passages: TableFile | null;
}

export interface WrittenGrid {
  readonly grid: Grid;
  readonly passages: number;
  /** A line per text that a cell can't hold. */
  readonly cut: readonly string[];
}

/** With more a workbook could not be unpacked within the limits on an archive. */
const MAX_PASSAGES = 30_000;

/** @throws UserError as `newTableFile` does, for both. */
export function summaryFiles(output: string | undefined, here: ProjectFolder): SummaryFiles {
  const grid = newTableFile(output, 'samenvattingen.xlsx', here);
  if (!grid.isCsv) return { grid, passages: null };
  const end = extname(grid.path);
  return { grid, passages: newTableFile(`${grid.path.slice(0, -end.length)}-passages${end}`, '', here) };
}

/**
 * Writes a row per respondent or group, a column per subject, and every passage that belongs to a cell.
 *
 * @throws UserError when nothing was imported yet, or there are more passages than a file can hold
 */
export async function writeGrid(
  here: ProjectFolder,
  codebook: Codebook,
  choice: GridChoice,
  { grid: file, passages: beside }: SummaryFiles,
): Promise<WrittenGrid> {
  const { grid, passages } = await gridWithPassages(here, codebook, choice);
  const [cells, read] = [summarySheet(grid), passageSheet(passages)];
  const cut =
    beside === null
      ? writeTable([cells, read], file, here)
      : [...writeTable([cells], file, here), ...writeTable([read], beside, here)];
  return { grid, passages: passages.length, cut };
}

function gridWithPassages(here: ProjectFolder, codebook: Codebook, choice: GridChoice) {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  return withStore(here, 'read', (store, cast) => {
    const grid = gridIn(store, cast, here, codebook, choice);
    refuseTooMany(grid);
    const passages = grid.cells.flat().flatMap((cell): CellPassage[] => {
      if (cell.passages === 0) return [];
      const [row, column] = [holderInWords(cell.holder), subjectInWords(cell.subject)];
      return passagesIn(store, cast, here, codebook, cell, MAX_PASSAGES).codings.map((coding) => ({
        row,
        column,
        coding,
        person: people.get(coding.respondent),
      }));
    });
    return { grid, passages };
  });
}

function refuseTooMany({ cells }: Grid): void {
  const total = cells.flat().reduce((sum, { passages }) => sum + passages, 0);
  if (total <= MAX_PASSAGES) return;
  throw new UserError(
    `${number(total)} passages zijn te veel voor één bestand. Exporteer in delen, bijvoorbeeld met --wijk of --thema.`,
  );
}
