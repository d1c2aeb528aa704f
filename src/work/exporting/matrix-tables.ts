/** How many people mention each code: by perspective, by wijk, and internally by perspective within each wijk. */

import type { Sheet, SheetColumn } from '../../files/office/index.js';
import type { ThemeComparison } from '../../model/comparison.js';
import type { Column, Matrix } from '../../model/matrix.js';
import type { Exported } from './exported.js';

const SUBJECT: readonly SheetColumn[] = [
  { title: 'thema', width: 9 },
  { title: 'code', width: 22 },
  { title: 'label', width: 34 },
];

/** Wijken are left out where there are not two to tell apart, and their crossing where nothing of it may be shown. */
export function matrixTables({ comparison, groups: { everyone } }: Exported): Sheet[] {
  const { perspectives, wijken, themes, interviewedByBoth } = comparison;
  const all = { label: everyone.label, interviewed: everyone.members.length };
  return [
    matrixTable(
      'matrix-perspectief',
      perspectives,
      all,
      themes,
      ({ codesByPerspective }) => codesByPerspective,
    ),
    ...(wijken.length < 2
      ? []
      : [matrixTable('matrix-wijk', wijken, all, themes, ({ codesByWijk }) => codesByWijk)]),
    ...(interviewedByBoth === null ? [] : [crossing(themes)]),
  ];
}

function matrixTable(
  name: string,
  groups: readonly Column[],
  all: Pick<Column, 'label' | 'interviewed'>,
  themes: readonly ThemeComparison[],
  matrixOf: (theme: ThemeComparison) => Matrix,
): Sheet {
  return {
    name,
    columns: [
      ...SUBJECT,
      ...[...groups, all].map(({ label, interviewed }) => ({
        title: `${label} (${interviewed})`,
        width: 16,
      })),
    ],
    rows: themes.flatMap((theme) => {
      const { rows, mentions } = matrixOf(theme);
      return rows.map(({ id, label }, row) => {
        const counts = mentions[row] ?? [];
        return [theme.theme.id, id, label, ...counts, counts.reduce((sum, count) => sum + count, 0)];
      });
    }),
  };
}

/** A row per subject, perspective and wijk in which somebody was interviewed; without a code it is the whole theme. */
function crossing(themes: readonly ThemeComparison[]): Sheet {
  return {
    name: 'matrix-perspectief-wijk',
    columns: [
      ...SUBJECT,
      { title: 'perspectief', width: 14 },
      { title: 'wijk', width: 16 },
      { title: 'noemt', width: 8 },
      { title: 'geinterviewd', width: 12 },
    ],
    rows: themes.flatMap(({ theme, perspectiveByWijk, codes }) =>
      [...(perspectiveByWijk === null ? [] : [perspectiveByWijk]), ...codes].flatMap(
        ({ subject, perspectives, wijken, cells }) =>
          cells.flatMap((row, perspective) =>
            row.flatMap((cell, wijk) =>
              cell === null || cell.interviewed === 0
                ? []
                : [
                    [
                      theme.id,
                      subject.id === theme.id ? '' : subject.id,
                      subject.label,
                      perspectives[perspective]?.id ?? '',
                      wijken[wijk]?.id ?? '',
                      cell.mentions,
                      cell.interviewed,
                    ],
                  ],
            ),
          ),
      ),
    ),
  };
}
