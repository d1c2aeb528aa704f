/** Samenvatting: per research question what the codings show, with a place for the researcher's answer. */

import { number } from '../../language/numbers.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { heardText } from '../wording/heard.js';
import { createPhrasing } from '../wording/phrasing.js';
import { similaritySentences } from '../wording/profiles.js';
import { answerOf, codesFor } from '../wording/questions.js';

export function summary(content: ReportContent): Block[] {
  const { project, findings, perspectives, wijken } = content;
  const phrasing = createPhrasing();
  const told = new Set<string>();
  const differences = [
    ...similaritySentences(content.perspectivePairs, perspectives, 'groepen'),
    ...similaritySentences(content.wijkPairs, wijken, 'wijken'),
  ];
  return [
    { kind: 'heading', level: 1, text: 'Samenvatting' },
    paragraph(
      `Voor deze evaluatie ${heardText(content)}. ` +
        'Deze samenvatting zegt per onderzoeksvraag wat daaruit blijkt. Wat dat betekent, vult de onderzoeker aan.',
    ),
    ...project.questions.flatMap(({ id, text }): Block[] => {
      const codes = codesFor(id, findings);
      const sentences = answerOf(codes, { perspectives, wijken, told }, phrasing);
      return [
        {
          kind: 'paragraph',
          lead: text,
          sentences:
            sentences.length > 0
              ? sentences
              : [{ text: 'Over deze vraag is in de gesprekken nog niets gecodeerd.', evidence: [] }],
        },
        {
          kind: 'place',
          id: `samenvatting-${id}`,
          question: 'Wat is in het kort het antwoord op deze vraag?',
        },
      ];
    }),
    ...(differences.length === 0
      ? []
      : [{ kind: 'paragraph', lead: 'Groepen naast elkaar.', sentences: differences } as const]),
    paragraph(basis(content)),
  ];
}

function basis({ basis: { confirmed, open }, interviews }: ReportContent): string {
  const total = confirmed + open;
  const judged = confirmed === 0 ? 'nog geen enkele' : number(confirmed);
  return (
    `Basis: ${number(interviews)} ${interviews === 1 ? 'gesprek' : 'gesprekken'} en ${number(total)} ` +
    `${total === 1 ? 'codering' : 'coderingen'}, waarvan ${judged} door een onderzoeker beoordeeld.`
  );
}
