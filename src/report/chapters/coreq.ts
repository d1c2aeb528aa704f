/** Bijlage COREQ: the reporting standard for interviews, with what the project knows and what is still open. */

import { partSubject, withVerb } from '../../language/agreement.js';
import { counted } from '../../language/numbers.js';
import { capitalised, enumerate, inWords } from '../../language/phrases.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { textTable } from '../tables.js';
import { heardFact, togetherNote } from '../wording/heard.js';

interface Item {
  readonly number: number;
  readonly topic: string;
  /** What the researcher must still say. */
  readonly question: string;
  /** What the project knows; without it the item stays open. */
  readonly known?: (content: ReportContent) => string | null;
}

/** The 32 items of Tong, Sainsbury & Craig (2007), International Journal for Quality in Health Care 19(6). */
const ITEMS: readonly Item[] = [
  { number: 1, topic: 'interviewers', question: 'Wie voerden de gesprekken?' },
  { number: 2, topic: 'opleiding', question: 'Welke opleiding hebben de onderzoekers?' },
  { number: 3, topic: 'functie', question: 'Wat was hun functie tijdens het onderzoek?' },
  {
    number: 4,
    topic: 'geslacht',
    question: 'Wat is het geslacht van de onderzoekers, voor zover dat ertoe doet?',
  },
  { number: 5, topic: 'ervaring', question: 'Welke ervaring en scholing hebben zij in interviewen?' },
  { number: 6, topic: 'relatie vooraf', question: 'Kenden onderzoekers en respondenten elkaar al?' },
  {
    number: 7,
    topic: 'wat men van de onderzoeker wist',
    question: 'Wat wisten respondenten van de onderzoeker en van het doel?',
  },
  {
    number: 8,
    topic: 'positie van de onderzoeker',
    question: 'Welke belangen of verwachtingen hadden de onderzoekers?',
  },
  {
    number: 9,
    topic: 'methode',
    question: 'Welke methodologische benadering ligt aan de analyse ten grondslag?',
  },
  { number: 10, topic: 'keuze van respondenten', question: 'Hoe zijn de respondenten gekozen?' },
  { number: 11, topic: 'benadering', question: 'Hoe zijn zij benaderd?' },
  {
    number: 12,
    topic: 'omvang',
    question: 'Hoeveel mensen zijn gehoord?',
    known: (content) => (content.comparison.interviewed === 0 ? null : `${heardFact(content)}.`),
  },
  { number: 13, topic: 'niet meegedaan', question: 'Hoeveel mensen weigerden of haakten af, en waarom?' },
  { number: 14, topic: 'plaats', question: 'Waar zijn de gesprekken gevoerd?' },
  { number: 15, topic: 'aanwezigen', question: 'Was er iemand anders bij?' },
  {
    number: 16,
    topic: 'wie er zijn gesproken',
    question: 'Wat zijn de kenmerken van de respondenten?',
    known: ({ perspectives, wijken, people, waiting }) => {
      const groups = [perspectives, wijken].map((names) =>
        enumerate(
          names
            .filter(({ interviewed }) => interviewed > 0)
            .map(({ label, interviewed }) => `${label} ${interviewed}`),
        ),
      );
      return groups.every((text) => text === '')
        ? null
        : `${waiting.people === 0 ? 'Naar' : 'Van wie meetelt, naar'} perspectief${togetherNote({ people })}: ${groups[0]}. Naar wijk: ${groups[1]}.`;
    },
  },
  {
    number: 17,
    topic: 'topiclijst',
    question: 'Welke topiclijst is gebruikt, en is die uitgeprobeerd?',
    known: ({ guide, project }) =>
      guide === null
        ? null
        : project.chapters.includes('topiclijst')
          ? 'Zie de bijlage topiclijst.'
          : 'Er is een topiclijst gebruikt.',
  },
  {
    number: 18,
    topic: 'herhaalde gesprekken',
    question: 'Zijn mensen vaker dan één keer geïnterviewd?',
    known: ({ method, interviews, people }) => {
      if (interviews === 0) return null;
      const everybody = people.surveyed === 0 ? 'iedereen' : 'wie is geïnterviewd,';
      return method.repeated === 0
        ? `Nee, ${everybody} is één keer geïnterviewd.`
        : `Ja: ${inWords(method.repeated)} ${method.repeated === 1 ? 'persoon is' : 'mensen zijn'} vaker dan één keer geïnterviewd.`;
    },
  },
  {
    number: 19,
    topic: 'opname',
    question: 'Zijn de gesprekken opgenomen?',
    known: ({ method: { recorded } }) =>
      recorded.known === 0
        ? null
        : `${capitalised(withVerb(partSubject(recorded.agreed, recorded.known, 'respondenten van wie dat is vastgelegd,'), 'gaf', 'gaven'))} toestemming voor opname.`,
  },
  { number: 20, topic: 'veldnotities', question: 'Zijn tijdens of na de gesprekken notities gemaakt?' },
  {
    number: 21,
    topic: 'duur',
    question: 'Hoe lang duurden de gesprekken?',
    known: ({ method: { texts } }) =>
      texts.minutes === null
        ? null
        : `Mediaan ${texts.minutes.median} minuten, langste gesprek ${texts.minutes.longest} minuten (${withVerb(partSubject(texts.minutes.interviews, texts.texts - texts.surveys, 'transcripten'), 'heeft', 'hebben')} tijden).`,
  },
  {
    number: 22,
    topic: 'verzadiging',
    question: 'Is besproken of er verzadiging was?',
    known: ({ method: { saturation } }) => {
      if (saturation === null) return null;
      const measure = `(maat van Guest, Namey en Chen: reeksen van ${saturation.run} gesprekken, drempel ${Math.round(saturation.threshold * 100)}%)`;
      return saturation.reachedAt === null
        ? `Met dit codeboek niet bereikt in ${saturation.interviews} gesprekken ${measure}.`
        : `Met dit codeboek bereikt bij gesprek ${saturation.reachedAt} van de ${saturation.interviews} ${measure}.`;
    },
  },
  {
    number: 23,
    topic: 'transcripten voorgelegd',
    question: 'Zijn transcripten aan de respondenten voorgelegd?',
  },
  {
    number: 24,
    topic: 'codeurs',
    question: 'Hoeveel mensen codeerden?',
    known: ({ method: { coders } }) =>
      coders === 0
        ? null
        : `${capitalised(inWords(coders))} ${coders === 1 ? 'codeur' : 'codeurs'}, naast de voorstellen van het programma.`,
  },
  {
    number: 25,
    topic: 'codeboek',
    question: 'Is het codeboek beschreven?',
    known: ({ codebook, project }) => {
      const codes = codebook.themes.flatMap((theme) => theme.codes).length;
      const where = project.chapters.includes('codeboek') ? '; zie de bijlage codeboek' : '';
      return `${counted(codebook.themes.length, 'thema', 'thema’s')} en ${counted(codes, 'code', 'codes')}${where}.`;
    },
  },
  {
    number: 26,
    topic: 'herkomst van thema’s',
    question: 'Stonden de thema’s vooraf vast, of kwamen ze uit de gesprekken?',
  },
  {
    number: 27,
    topic: 'software',
    question: 'Welke software is gebruikt?',
    known: ({ method }) => `wijkstem ${method.program}.`,
  },
  {
    number: 28,
    topic: 'controle door deelnemers',
    question: 'Konden respondenten op de bevindingen reageren?',
  },
  {
    number: 29,
    topic: 'citaten',
    question: 'Staan er citaten bij de bevindingen, en is duidelijk van wie?',
    known: ({ quotes }) => {
      const count = [...quotes.values()].reduce((sum, some) => sum + some.length, 0);
      return count === 0
        ? null
        : `${counted(count, 'citaat', 'citaten')}, elk met het perspectief van de spreker waar dat kan zonder iemand aan te wijzen.`;
    },
  },
  {
    number: 30,
    topic: 'bevindingen volgen uit de gegevens',
    question: 'Sluiten bevindingen en gegevens op elkaar aan?',
  },
  {
    number: 31,
    topic: 'hoofdthema’s',
    question: 'Zijn de belangrijkste thema’s duidelijk gebracht?',
    known: ({ findings }) => {
      const themes = findings.filter(({ all }) => all.mentions > 0).length;
      return themes === 0
        ? null
        : `Ja, ${themes === 1 ? 'één thema' : `${inWords(themes)} thema’s, elk`} met aantallen en stemmen.`;
    },
  },
  {
    number: 32,
    topic: 'kleinere thema’s',
    question: 'Is er aandacht voor afwijkende stemmen en kleinere thema’s?',
    known: ({ findings }) => {
      const minor = findings
        .flatMap(({ codes }) => codes)
        .filter((code) => code.minor && code.all.mentions > 0).length;
      return minor === 0
        ? null
        : `Ja, ${minor === 1 ? 'één weinig genoemd onderwerp staat' : `${inWords(minor)} weinig genoemde onderwerpen staan`} in de slotzin van het thema.`;
    },
  },
];

export interface Asked {
  readonly number: number;
  readonly question: string;
}

/** The points of which neither the project nor a researcher says anything yet; none where the report has no such list. */
export function openCoreq(content: ReportContent): Asked[] {
  return content.project.chapters.includes('coreq')
    ? pointsOf(content).filter(({ answer }) => answer === '')
    : [];
}

/** What coreq.csv has rows for: points of which the project knows nothing, and those of which somebody wrote something. */
export function askedCoreq(
  content: ReportContent,
  written: Pick<ReadonlyMap<number, string>, 'has'>,
): Asked[] {
  return pointsOf(content).filter(({ number, known }) => known === null || written.has(number));
}

export const COREQ_NUMBERS: readonly number[] = ITEMS.map(({ number }) => number);

export function coreq(content: ReportContent): Block[] {
  const points = pointsOf(content);
  const known = points.filter((point) => point.known !== null).length;
  const open = points.filter(({ answer }) => answer === '').length;
  const rest = [
    `over ${inWords(known)} punten zegt het project zelf iets`,
    ...(open === points.length - known
      ? []
      : [
          `${inWords(points.length - known - open)} ${points.length - known - open === 1 ? 'is' : 'zijn'} door de onderzoeker beschreven`,
        ]),
    ...(open === 0 ? [] : [`${inWords(open)} ${open === 1 ? 'is' : 'zijn'} ${openText(content)}`]),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Verslag volgens COREQ' },
    paragraph(
      'COREQ is een internationale lijst van 32 punten die een verslag van interviews hoort te vermelden (Tong, Sainsbury en Craig, 2007).',
      `${capitalised(enumerate(rest))}.`,
    ),
    {
      kind: 'table',
      caption: 'COREQ-punten in dit onderzoek',
      table: textTable(
        ['nr.', 'punt', 'in dit onderzoek'],
        points.map(({ number, topic, answer }) => [
          String(number),
          topic,
          answer === '' ? openText(content) : answer,
        ]),
        [0.08, 0.27, 0.65],
      ),
    },
  ];
}

function openText({ state }: ReportContent): string {
  return state === 'definitief' ? 'niet beschreven' : 'nog niet beschreven';
}

interface Point {
  readonly number: number;
  readonly topic: string;
  readonly question: string;
  readonly known: string | null;
  /** What the project knows, and behind it what a researcher says; empty for nothing. */
  readonly answer: string;
}

function pointsOf(content: ReportContent): Point[] {
  return ITEMS.map(({ number, topic, question, known: find }) => {
    const known = find?.(content) ?? null;
    const said = content.coreq.get(number) ?? '';
    return {
      number,
      topic,
      question,
      known,
      answer: [known ?? '', said].filter((text) => text !== '').join(' '),
    };
  });
}
