/** Bijlage codeboek: every code with its definition and rules. */

import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { textTable } from '../tables.js';

export function codebookAppendix({ codebook }: ReportContent): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Codeboek' },
    paragraph(
      `Codeboek ${codebook.id}, versie ${codebook.version}.`,
      'Per code: waar hij over gaat, wat er wel en wat er niet onder valt.',
    ),
    ...codebook.themes.flatMap(({ id, label, codes }): Block[] => [
      { kind: 'heading', level: 3, text: label },
      codes.length === 0
        ? paragraph(`Het thema ${id} heeft geen codes.`)
        : {
            kind: 'table',
            caption: `Codes van het thema ${label}`,
            table: textTable(
              ['code', 'definitie', 'wel', 'niet'],
              codes.map((code) => [
                `${code.label} (${code.id})`,
                code.definition,
                code.include,
                code.exclude,
              ]),
              [0.25, 0.26, 0.25, 0.24],
            ),
          },
    ]),
  ];
}
