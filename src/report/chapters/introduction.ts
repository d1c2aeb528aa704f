/** Inleiding: why this evaluation was asked for, its questions, and what stands where. */

import type { ChapterId } from '../../model/project.js';
import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';

export function introduction({ project, audience }: ReportContent): Block[] {
  const { reason, questions, chapters } = project;
  const guide = chapters.flatMap((id) =>
    id === 'citaten' && audience === 'openbaar' ? [] : (ABOUT[id] ?? []),
  );
  return [
    { kind: 'heading', level: 1, text: 'Inleiding' },
    { kind: 'heading', level: 2, text: 'Aanleiding' },
    ...(reason.length > 0
      ? reason.map((text) => paragraph(text))
      : [
          {
            kind: 'place',
            id: 'aanleiding',
            question: 'Waarom is deze evaluatie gevraagd, en door wie?',
          } as const,
        ]),
    { kind: 'heading', level: 2, text: 'Onderzoeksvragen' },
    paragraph('Deze evaluatie beantwoordt de volgende vragen.'),
    list(questions.map(({ text }) => text)),
    ...(guide.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Leeswijzer' } as const, list(guide)]),
  ];
}

const ABOUT: Readonly<Partial<Record<ChapterId, string>>> = {
  samenvatting: 'De samenvatting zegt per onderzoeksvraag wat uit de woorden van respondenten blijkt.',
  aanpak:
    'Het hoofdstuk Aanpak zegt wie er zijn gehoord, hoe hun woorden zijn geanalyseerd en hoe u aantallen leest.',
  wijken: 'Daarna volgen de feiten per wijk, met wat daar opvalt in wat respondenten zeggen.',
  themas: 'De bevindingen staan per thema: wie noemt wat, hoe waardeert men het, en in wiens woorden.',
  vergelijking: 'Het hoofdstuk Perspectieven vergeleken zet de groepen en de wijken naast elkaar.',
  conclusies: 'De conclusies en lessen volgen de onderzoeksvragen.',
  codeboek: 'In de bijlagen staan het codeboek en de verantwoording van het onderzoek.',
};
