/** A comparison as text: tables for the terminal, csv for a spreadsheet, JSON for a script. */

import { writeCsv } from '../files/table/csv.js';
import type { Basis, Comparison, ThemeComparison } from '../model/comparison.js';
import type { CrossCell, CrossTable, Matrix } from '../model/matrix.js';
import { oneLine } from './io.js';
import { CompareResult, jsonText } from './json-shapes.js';
import { textTable } from './table.js';

/** How many people were interviewed, then a block per theme. */
export function comparisonAsTables({ interviewedByBoth, themes }: Comparison, withCodes: boolean): string {
  return [
    ...present(interviewedByBoth).map(
      (cross) => `Geïnterviewden, naar perspectief en wijk\n${crossText(cross, false)}\n`,
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

/** A row per code, perspective and wijk; a row without a code is the theme as a whole. */
export function comparisonAsCsv({ themes }: Comparison): string {
  const rows = themes.flatMap(({ theme, perspectiveByWijk, codes }) =>
    [...present(perspectiveByWijk), ...codes].flatMap(({ subject, perspectives, wijken, cells }) =>
      perspectives.flatMap((perspective, row) =>
        wijken.map((wijk, column) => {
          const cell = cells[row]?.[column];
          return [
            theme.id,
            subject.id === theme.id ? '' : subject.id,
            oneLine(subject.label),
            perspective.id,
            wijk.id,
            cell?.mentions ?? 0,
            cell?.interviewed ?? 0,
          ];
        }),
      ),
    ),
  );
  return writeCsv(['thema', 'code', 'label', 'perspectief', 'wijk', 'noemt', 'geinterviewd'], rows);
}

export function comparisonAsJson({ interviewedByBoth, themes }: Comparison, basis: Basis): string {
  const result = {
    basis: { bevestigd: basis.confirmed, voorstel: basis.open },
    geinterviewd: present(interviewedByBoth).flatMap(crossJson),
    themas: themes.map(
      ({ theme, mentionedBy, codesByPerspective, codesByWijk, perspectiveByWijk, codes }) => ({
        id: theme.id,
        label: theme.label,
        genoemd_door: mentionedBy,
        naar_perspectief: matrixJson(codesByPerspective),
        naar_wijk: matrixJson(codesByWijk),
        perspectief_en_wijk: present(perspectiveByWijk).flatMap(crossJson),
        codes: codes.map((cross) => ({
          id: cross.subject.id,
          label: cross.subject.label,
          perspectief_en_wijk: crossJson(cross),
        })),
      }),
    ),
  };
  return `${jsonText(CompareResult, result)}\n`;
}

function matrixJson({ rows, columns, mentions }: Matrix) {
  return {
    kolommen: columns.map(({ id, interviewed }) => ({ id, geinterviewd: interviewed })),
    rijen: rows.map(({ id }, row) => ({ id, noemt: [...(mentions[row] ?? [])] })),
  };
}

function crossJson({ perspectives, wijken, cells }: CrossTable) {
  return perspectives.flatMap(({ id: perspectief }, row) =>
    wijken.map(({ id: wijk }, column) => ({
      perspectief,
      wijk,
      noemt: cells[row]?.[column]?.mentions ?? 0,
      geinterviewd: cells[row]?.[column]?.interviewed ?? 0,
    })),
  );
}
