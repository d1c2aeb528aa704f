/** Bijlage matrices: every code by wijk, and internally every code by perspective within each wijk. */

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
      ...(theme.codesByWijk.rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: `${theme.theme.label}, naar wijk`,
              table: matrixTable(theme.codesByWijk, 'onderwerp'),
            } as const,
          ]),
      ...(audience === 'intern' ? crossTables(theme) : []),
    ]),
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
