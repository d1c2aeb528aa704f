/** Bijlage citaten, internally only: which fragment each quote is, so that it can be looked up. */

import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { textTable } from '../tables.js';

const BEGINNING = 60;

export function quoteIndex({ audience, findings, quotes, wijken, voices }: ReportContent): Block[] {
  if (audience === 'openbaar') return [];
  const quoted = [
    ...wijken.map(({ id, label }) => ({ label: `portret van ${label}`, own: voices.get(id) ?? [] })),
    ...findings
      .flatMap(({ codes }) => codes)
      .map(({ code: { id, label } }) => ({ label, own: quotes.get(id) ?? [] })),
  ];
  const rows = quoted.flatMap(({ label, own }) =>
    own.map(({ text, source, coding }) => [
      label,
      source,
      coding ?? '',
      text.length > BEGINNING ? `${text.slice(0, text.lastIndexOf(' ', BEGINNING))} …` : text,
    ]),
  );
  return [
    { kind: 'heading', level: 2, text: 'Citaten en hun fragmenten' },
    ...(rows.length === 0
      ? [paragraph('Er staan geen citaten in dit rapport.')]
      : [
          paragraph(
            'Met het id van een fragment zoekt u het hele gesprek op (wijkstem fragments), of kiest u een ander citaat (quotes.csv).',
          ),
          {
            kind: 'table',
            caption: 'Citaten in dit rapport, met het fragment waaruit ze komen',
            table: textTable(
              ['onderwerp', 'wie', 'fragment', 'begin van het citaat'],
              rows,
              [0.25, 0.26, 0.17, 0.32],
            ),
          } as const,
        ]),
  ];
}
