/** The matrices of the report as sheets: how many people mention each code, of how many interviewed. */

import type { Sheet } from '../../files/xlsx-write.js';
import type { Comparison } from '../../model/comparison.js';
import type { Matrix } from '../../model/matrix.js';

/** The cells of perspectives within wijken are left out where they are kept back. */
export function matrixSheets({ themes }: Comparison): Sheet[] {
  const rowsOf = (matrixOf: (theme: Comparison['themes'][number]) => Matrix): Row[] =>
    themes.flatMap((theme) => groupRows(theme.theme.label, matrixOf(theme)));
  const both = themes.flatMap(({ theme, codes }) =>
    codes.flatMap(({ subject, perspectives, wijken, cells }) =>
      cells.flatMap((row, perspective) =>
        row.flatMap((cell, wijk): Row[] =>
          cell === null
            ? []
            : [
                [
                  theme.label,
                  subject.id,
                  subject.label,
                  perspectives[perspective]?.label ?? '',
                  wijken[wijk]?.label ?? '',
                  cell.mentions,
                  cell.interviewed,
                ],
              ],
        ),
      ),
    ),
  );
  return [
    sheet(
      'perspectief',
      ['perspectief'],
      rowsOf(({ codesByPerspective }) => codesByPerspective),
    ),
    sheet(
      'wijk',
      ['wijk'],
      rowsOf(({ codesByWijk }) => codesByWijk),
    ),
    sheet('perspectief-wijk', ['perspectief', 'wijk'], both),
  ].filter(({ rows }) => rows.length > 0);
}

type Row = (string | number)[];

function groupRows(theme: string, { rows, columns, mentions }: Matrix): Row[] {
  return rows.flatMap(({ id, label }, row) =>
    columns.map(
      (group, column): Row => [
        theme,
        id,
        label,
        group.label,
        mentions[row]?.[column] ?? 0,
        group.interviewed,
      ],
    ),
  );
}

function sheet(name: string, groups: readonly string[], rows: readonly Row[]): Sheet {
  const group = (title: string) => ({ title, width: 26 });
  return {
    name: `matrix-${name}`,
    columns: [
      group('thema'),
      { title: 'code', width: 22 },
      group('onderwerp'),
      ...groups.map(group),
      { title: 'noemt', width: 9 },
      { title: 'geinterviewd', width: 12 },
    ],
    rows,
  };
}
