/** A comparison of groups as tables on the terminal. */

import type { Comparison, ThemeComparison } from '../../model/comparison.js';
import type { CrossCell, CrossTable, Matrix } from '../../model/matrix.js';
import { textTable } from '../table.js';

/** How many people were interviewed, then a block per theme. */
export function comparisonAsTables({ interviewedByBoth, themes }: Comparison, withCodes: boolean): string {
  return [
    ...present(interviewedByBoth).map(
      (cross) => `Respondenten, naar perspectief en wijk\n${crossText(cross, false)}\n`,
    ),
    ...themes.flatMap((theme) => themeTables(theme, withCodes)),
  ].join('\n');
}

/** @param withCodes perspectives within wijken for each code, instead of for the theme as a whole */
function themeTables(comparison: ThemeComparison, withCodes: boolean): string[] {
  const { theme, mentionedBy, codesByPerspective, codesByWijk, perspectiveByWijk, codes } = comparison;
  return [
    `${theme.id}  ${theme.label} (genoemd door ${mentionedBy})`,
    `${matrixText(codesByPerspective)}\n`,
    `${matrixText(codesByWijk)}\n`,
    ...(withCodes ? codes : present(perspectiveByWijk)).map(
      (cross) => `${cross.subject.label}, perspectief binnen wijk\n${crossText(cross, true)}\n`,
    ),
  ];
}

function matrixText({ rows, columns, mentions }: Matrix): string {
  return textTable({
    head: ['code', ...columns.map(({ label, interviewed }) => `${label} (${interviewed})`)],
    rows: rows.map(({ id }, row) => [id, ...(mentions[row] ?? [])]),
    numeric: columns.map((_, index) => index + 1),
  });
}

/** With `of`, cells read "2 van 3"; a combination in which nobody was interviewed is a dash. */
function crossText({ perspectives, wijken, cells }: CrossTable, of: boolean): string {
  return textTable({
    head: ['perspectief', ...wijken.map(({ label }) => label)],
    rows: perspectives.map(({ label }, row) => [
      label,
      ...(cells[row] ?? []).map((cell) => crossCellText(cell, of)),
    ]),
    numeric: wijken.map((_, index) => index + 1),
  });
}

function crossCellText(cell: CrossCell | null, of: boolean): string | number {
  if (cell === null || cell.interviewed === 0) return '–';
  return of ? `${cell.mentions} van ${cell.interviewed}` : cell.interviewed;
}

/** The table in a list, or no table: a version for others may leave it out. */
function present(cross: CrossTable | null): CrossTable[] {
  return cross === null ? [] : [cross];
}
