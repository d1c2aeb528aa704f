/** Conclusies en lessen: per research question the researcher's conclusion, with the evidence listed beneath. */

import type { CodeFinding } from '../../model/findings.js';
import { type Block, hint, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { namesFrom } from '../wording/names.js';
import { createPhrasing } from '../wording/phrasing.js';
import { conclusionPrompt } from '../wording/prompts.js';
import { codesFor, evidenceLine } from '../wording/questions.js';
import { questionPlace } from '../written/places.js';
import { ofGroups, paragraphsOf } from '../written/written-first.js';
import { advicePlace } from './summary.js';

function leadOf([first]: readonly CodeFinding[]): string {
  return `Waar dit op kan steunen, met hoeveel van de ${first?.all.interviewed ?? 0} respondenten erover spreken en hoe zij oordelen:`;
}

/** More would be a table. */
const MOST_TOPICS = 5;

export function conclusions(content: ReportContent): Block[] {
  const { project, findings } = content;
  const names = namesFrom(content);
  const phrasing = createPhrasing(names);
  return [
    { kind: 'heading', level: 1, text: 'Conclusies en lessen' },
    hint(
      'De conclusies zijn aan de onderzoeker. Onder elke vraag staan de onderwerpen die ermee te maken hebben.',
    ),
    ...project.questions.flatMap(({ id, text }): Block[] => {
      const codes = codesFor(id, findings);
      return [
        { kind: 'heading', level: 2, text },
        { kind: 'place', id: questionPlace(id), question: conclusionPrompt(codes, names) },
        ...ofGroups({ kind: 'vraag', id }, content).flatMap(({ group, text }) =>
          paragraphsOf(text, `${group}.`),
        ),
        ...(codes.length === 0
          ? [paragraph('Bij deze vraag is nog niets gecodeerd.')]
          : [
              paragraph(leadOf(codes)),
              {
                kind: 'list',
                items: codes.slice(0, MOST_TOPICS).map((code) => evidenceLine(code, phrasing)),
              } as const,
            ]),
      ];
    }),
    ...(project.chapters.includes('samenvatting')
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Lessen voor een vervolg' } as const,
          advicePlace(content, phrasing),
        ]),
  ];
}
