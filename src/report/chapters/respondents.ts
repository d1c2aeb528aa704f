/** Bijlage respondenten: margins only, so that no combination points at a person. */

import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { groupTable } from '../tables.js';
import { heardFact } from '../wording/heard.js';

export function respondents(content: ReportContent): Block[] {
  const { appendix, people, method, project } = content;
  const { texts, repeated, recorded } = method;
  const facts = [
    `Respondenten: ${heardFact(content)}.`,
    repeated === 0 ? '' : `Meer dan één keer geïnterviewd: ${repeated}.`,
    texts.minutes === null
      ? ''
      : `Duur: mediaan ${texts.minutes.median} minuten, langste gesprek ${texts.minutes.longest} minuten (van ${texts.minutes.interviews} gesprekken met tijden).`,
    ...countFact('Met een dubbelrol', people.doubleRole),
    ...countFact('Zonder vastgelegde toestemming om te citeren', people.unquoted),
    recorded.known === 0
      ? ''
      : `Toestemming voor opname: ${recorded.agreed} van de ${recorded.known} van wie dat is vastgelegd.`,
  ].filter((fact) => fact !== '');
  return [
    { kind: 'heading', level: 2, text: 'Respondenten' },
    ...(project.chapters.includes('aanpak')
      ? [paragraph('Hoeveel mensen per perspectief en per wijk zijn gehoord, staat in het hoofdstuk Aanpak.')]
      : margins(appendix)),
    list(facts),
  ];
}

function margins({ perspectives, wijken }: ReportContent['appendix']): Block[] {
  return [
    paragraph(
      'De overzichten staan los van elkaar: een combinatie van perspectief en wijk zou in kleine groepen naar personen wijzen.',
    ),
    {
      kind: 'table',
      caption: 'Respondenten naar perspectief',
      table: groupTable(perspectives, 'perspectief'),
    },
    { kind: 'table', caption: 'Respondenten naar wijk', table: groupTable(wijken, 'wijk') },
  ];
}

/** A public version does not say how many when they are few. */
function countFact(what: string, count: number | null): string[] {
  return count === null ? [] : [`${what}: ${count}.`];
}
