/** Bijlage matrices: every code by perspective and by wijk, and internally every code by perspective within each wijk. */

import type { ThemeComparison } from '../../model/comparison.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { crossTable, matrixTable } from '../tables.js';

/** A matrix of what fewer people mention holds little but zeros. */
const FEWEST = 3;

export function matrices(content: ReportContent): Block[] {
  const { appendix, audience } = content;
  const mentioned = appendix.themes.filter(({ mentionedBy }) => mentionedBy > 0);
  return [
    { kind: 'heading', level: 2, text: 'Matrices' },
    ...(mentioned.length === 0
      ? [paragraph('Er is nog niets gecodeerd.')]
      : [
          paragraph(
            'Geteld zijn respondenten die het onderwerp noemen. Hoe donkerder de cel, hoe groter het deel van de groep.',
          ),
        ]),
    ...mentioned.flatMap((theme): Block[] => [
      { kind: 'heading', level: 3, text: theme.theme.label },
      ...byPerspective(theme, content),
      ...(theme.codesByWijk.rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: `${theme.theme.label}, naar wijk`,
              table: matrixTable(theme.codesByWijk, 'onderwerp'),
            } as const,
          ]),
      ...themeCross(theme, content),
      ...(audience === 'intern' ? crossTables(theme) : []),
    ]),
  ];
}

/** By perspective as the report tells them apart: what the figure of the theme shows. */
function byPerspective({ theme: { id, label } }: ThemeComparison, { comparison }: ReportContent): Block[] {
  const found = comparison.themes.find(({ theme }) => theme.id === id);
  return found === undefined
    ? []
    : [
        {
          kind: 'table',
          caption: `${label}: hoeveel respondenten noemen het onderwerp, naar perspectief`,
          table: matrixTable(found.codesByPerspective, 'onderwerp'),
        },
      ];
}

/** As the report tells perspectives and wijken apart; none where those are too small. */
function themeCross({ theme: { id, label } }: ThemeComparison, { comparison }: ReportContent): Block[] {
  const cross = comparison.themes.find(({ theme }) => theme.id === id)?.perspectiveByWijk ?? null;
  return cross === null || cross.wijken.length < 2
    ? []
    : [
        {
          kind: 'table',
          caption: `${label}: hoeveel respondenten noemen het thema, naar perspectief binnen elke wijk`,
          table: crossTable(cross, 'mentions'),
        },
      ];
}

function crossTables({ codes }: ThemeComparison): Block[] {
  return codes
    .filter(({ ofAll }) => ofAll.mentions >= FEWEST)
    .map((cross) => ({
      kind: 'table',
      caption: `${cross.subject.label}, naar perspectief binnen elke wijk`,
      table: crossTable(cross, 'mentions'),
    }));
}
