/** Conclusies en lessen: per research question a place for the conclusion, with the evidence listed beneath. */

import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { codesFor, evidenceLine } from '../wording/questions.js';

/** More would be a table. */
const MOST_TOPICS = 5;

export function conclusions({ project, findings, perspectives }: ReportContent): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Conclusies en lessen' },
    paragraph(
      'De conclusies zijn aan de onderzoeker. Onder elke vraag staan de onderwerpen die ermee te maken hebben, met de aantallen waarop een conclusie kan steunen.',
    ),
    ...project.questions.flatMap(({ id, text }): Block[] => {
      const codes = codesFor(id, findings).slice(0, MOST_TOPICS);
      return [
        { kind: 'heading', level: 2, text },
        {
          kind: 'place',
          id: `conclusie-${id}`,
          question: 'Wat is uw conclusie, en hoe zeker bent u daarvan?',
        },
        ...(codes.length === 0
          ? [paragraph('Bij deze vraag is in de gesprekken nog niets gecodeerd.')]
          : [
              paragraph('Waar dit op kan steunen:'),
              { kind: 'list', items: codes.map((code) => evidenceLine(code, perspectives)) } as const,
            ]),
      ];
    }),
    { kind: 'heading', level: 2, text: 'Lessen voor een vervolg' },
    {
      kind: 'place',
      id: 'lessen',
      question: 'Welke lessen volgen hieruit voor de gemeente, voor de wijken en voor wie begeleidt?',
    },
  ];
}
