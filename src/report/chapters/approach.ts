/** Aanpak: who was interviewed, how the texts were coded, and what the counts mean. */

import { counted, number } from '../../language/numbers.js';
import { capitalised, date, enumerate, inWords } from '../../language/phrases.js';
import type { Codebook } from '../../model/codebook.js';
import { basisText, proposalsJudged } from '../basis.js';
import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { crossTable, groupTable, textTable } from '../tables.js';
import { countedText, heardText } from '../wording/heard.js';
import { topic } from '../wording/names.js';
import { LEANING, SCALE } from '../wording/scale.js';
import { howChecked } from './how-checked.js';

export function approach(content: ReportContent): Block[] {
  const { codebook, comparison, people, method } = content;
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  return [
    { kind: 'heading', level: 1, text: 'Aanpak' },
    { kind: 'heading', level: 2, text: 'Wie er zijn gehoord' },
    paragraph(
      `Voor deze evaluatie ${heardText(content)}${periodText(content)}. Zij bekijken het wijkbudget vanuit ${perspectivesText(comparison)}.`,
      ...countedText(content),
      ...(people.surveyed === 0 ? [] : [WHO_COUNTS]),
      ...(sizesOf(content).length < 2
        ? []
        : [
            'De groepen zijn niet even groot; vergelijk daarom aantallen altijd met het aantal respondenten in de groep.',
          ]),
    ),
    ...interviewedTables(content),
    ...remarks([
      togetherText(content),
      leftOutText(content),
      doubleRoleText(people.doubleRole),
      unquotedText(people.unquoted),
    ]),
    { kind: 'heading', level: 2, text: 'Hoe er is gecodeerd' },
    paragraph(
      `${method.texts.surveys === 0 ? 'De transcripten zijn' : 'Wat respondenten zeiden of in een enquête schreven, is'} gecodeerd met een codeboek van ${counted(codebook.themes.length, 'thema', 'thema’s')} en ${counted(codes.length, 'code', 'codes')} ` +
        `(${codebook.id}, versie ${codebook.version}; zie de bijlage).`,
      proposalsText(content),
      'Wat interviewers zeggen, telt niet mee.',
    ),
    paragraph(namesText(content)),
    paragraph(basisText(content), ...proposalsJudged(content.reviewing)),
    ...howChecked(content),
    { kind: 'heading', level: 2, text: 'Hoe u de aantallen leest' },
    list([
      'Geteld zijn mensen, niet fragmenten: wie een onderwerp tien keer noemt, telt één keer.',
      'Niet genoemd is niet hetzelfde als oneens: het onderwerp kwam niet ter sprake.',
      'Een onderwerp noemen zegt niets over het oordeel: iemand kan er tevreden of ontevreden over zijn.',
      contrastText(content),
      'De aantallen per groep zijn klein. Ze laten zien wat er leeft, niet hoe vaak iets in de hele wijk voorkomt.',
    ]),
    {
      kind: 'table',
      caption: 'Wat woorden voor aantallen betekenen',
      table: textTable(
        ['woord', 'betekenis'],
        [...SCALE, LEANING].map(({ word, meaning }) => [word, meaning]),
        [0.3, 0.7],
      ),
    },
    { kind: 'heading', level: 2, text: 'Grenzen van dit onderzoek' },
    list(limits(content)),
  ];
}

/** The size that a contrast must have to be told. */
function contrastText({ project: { comparing } }: ReportContent): string {
  return (
    `Dat een groep iets vaker noemt, staat er alleen bij de groep die het meest van de andere verschilt, en alleen als minstens ${inWords(comparing.people)} van haar mensen ` +
    `en ${comparing.percent}% van de groep het noemen, dat minstens ${comparing.pointsAbove} procentpunten boven de anderen samen ligt, en het verschil meer is dan één persoon. ` +
    'Wat een groep door haar rol bespreekt, telt daarbij niet.'
  );
}

const WHO_COUNTS =
  'Wie is geïnterviewd en wie een enquête invulde, heten in dit rapport allebei respondent. Een aantal zoals „3 van de 7” gaat over alle respondenten van een groep.';

/** How a program came to what it proposed. */
function proposalsText({
  project: { suggestions },
  method: { learned, languageModel },
}: ReportContent): string {
  if (suggestions.method === 'termen') {
    return 'Een programma zoekt in wat respondenten zeggen naar zoektermen uit het codeboek en stelt coderingen voor.';
  }
  const from =
    learned.codings === 0
      ? ''
      : ` en met ${counted(learned.codings, 'codering', 'coderingen')} door mensen in ${counted(learned.interviews, 'interview', 'interviews')}`;
  const read =
    languageModel === null
      ? ''
      : ` Een taalmodel op de computer van de onderzoekers (${languageModel}) las mee; wat het aanwees, bleef een voorstel.`;
  return `Een programma vergelijkt wat respondenten zeggen, en de vraag ervoor, met het codeboek${from}, en stelt coderingen voor.${read}`;
}

/** In public the margins only: a combination of both would point at people. */
function interviewedTables({ audience, comparison }: ReportContent): Block[] {
  if (audience === 'intern' && comparison.interviewedByBoth !== null) {
    return [
      {
        kind: 'table',
        caption: 'Respondenten, naar perspectief en wijk',
        table: crossTable(comparison.interviewedByBoth, 'interviewed'),
      },
    ];
  }
  return [
    {
      kind: 'table',
      caption: 'Respondenten, naar perspectief',
      table: groupTable(comparison.perspectives, 'perspectief'),
    },
    { kind: 'table', caption: 'Respondenten, naar wijk', table: groupTable(comparison.wijken, 'wijk') },
  ];
}

function perspectivesText({ perspectives }: ReportContent['comparison']): string {
  const count = perspectives
    .filter(({ interviewed }) => interviewed > 0)
    .flatMap(({ id }) => id.split('+')).length;
  return count === 1 ? 'één perspectief' : `${inWords(count)} perspectieven`;
}

/** Groups that stand together in this version, and why. */
function togetherText({ audience, perspectives, wijken, project }: ReportContent): string {
  if (audience === 'intern') return '';
  const merged = [...perspectives, ...wijken].filter(
    ({ id, interviewed }) => id.includes('+') && interviewed > 0,
  );
  if (merged.length === 0) return '';
  const nameOf = (id: string): string =>
    project.perspectives.find((one) => one.id === id)?.inText ??
    project.wijken.find((one) => one.id === id)?.label ??
    id;
  const texts = merged.map(({ id, label }) => {
    const parts = enumerate(id.split('+').map(nameOf));
    return parts === label ? parts : `${parts} (als „${label}”)`;
  });
  const within = wijken.some(({ id }) => id.includes('+')) ? ', ook binnen een wijk,' : '';
  return (
    `Omdat groepen van minder dan ${inWords(project.privacy.threshold)} mensen${within} te herkennen zouden zijn, ` +
    `staan samen: ${texts.join('; ')}.`
  );
}

/** Whom this version says nothing of; that they were heard, and not what they said. */
function leftOutText({ leftOut, project }: ReportContent): string {
  const names = leftOut.flatMap((id) => project.perspectives.find((one) => one.id === id)?.inText ?? []);
  return names.length === 0
    ? ''
    : `Niet in deze versie staan ${enumerate(names)}. Met zo weinig mensen zouden zij te herkennen zijn, en zij zijn niet met een andere groep samen te nemen.`;
}

function namesText({ method: { texts }, audience }: ReportContent): string {
  const example = audience === 'intern' ? '[PERSOON-1]' : '[iemand]';
  if (texts.withNames === 0) {
    return `Namen en andere gegevens die naar mensen wijzen, zijn in de transcripten vervangen voordat ze werden opgeslagen; in citaten staat dan bijvoorbeeld ${example}.`;
  }
  return texts.withNames === texts.texts
    ? 'In de transcripten zijn door het programma geen namen vervangen.'
    : `In ${texts.withNames} van de ${texts.texts} transcripten zijn door het programma geen namen vervangen; in de andere staat op die plaats bijvoorbeeld ${example}.`;
}

function limits(content: ReportContent): string[] {
  const { reviewing, perspectives, comparison, codebook } = content;
  const sizes = sizesOf({ perspectives });
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const { heard, unheard } = withoutCounts(content);
  return [
    `De uitkomsten gaan over de ${comparison.interviewed === 1 ? 'ene respondent' : `${number(comparison.interviewed)} respondenten`}. Zij zijn geen steekproef van de wijk, en er is daarom niet statistisch getoetst.`,
    ...(sizes.length > 1
      ? [
          `De groepen tellen ${smallest} ${largest === smallest + 1 ? 'of' : 'tot'} ${largest} mensen. Eén persoon meer of minder maakt dan veel verschil.`,
        ]
      : []),
    ...(unheard.length > 0
      ? [`Niet gehoord zijn ${enumerate(unheard)}; over hen zegt dit rapport niets.`]
      : []),
    ...(heard.length > 0
      ? [`Wat ${enumerate(heard)} zeiden, is nog niet nagekeken; over hen zegt dit rapport daarom nog niets.`]
      : []),
    ...notReviewed(reviewing),
    'Oordelen zijn afgeleid uit wat iemand zei. Wie geen oordeel uitsprak, telt daarin niet mee.',
    ...impliedOordelen(codebook),
  ];
}

/** The perspectives of which nobody is counted: those who were heard, and those who were not. */
function withoutCounts({ perspectives, waiting }: ReportContent): Record<'heard' | 'unheard', string[]> {
  const isHeard = ({ id }: { readonly id: string }): boolean =>
    id.split('+').some((one) => waiting.perspectives.includes(one));
  const none = perspectives.filter(({ interviewed }) => interviewed === 0);
  return {
    heard: none.filter(isHeard).map(({ inText }) => inText),
    unheard: none.filter((group) => !isHeard(group)).map(({ inText }) => inText),
  };
}

/** Who was heard in what people went through by half seems to say less than others. */
function notReviewed({ interviews, surveys }: ReportContent['reviewing']): string[] {
  return interviews.done + surveys.done === interviews.all + surveys.all
    ? []
    : [
        'Nog niet alle gesprekken zijn helemaal nagekeken. Wie spreekt in een gesprek waarmee iemand begonnen is, telt mee, maar noemt in dit rapport misschien minder dan hij of zij zei.',
      ];
}

/** An oordeel that comes from the definition of a code, not from words, must not look like a finding. */
function impliedOordelen({ themes }: Codebook): string[] {
  const codes = themes
    .flatMap((theme) => theme.codes)
    .filter(({ impliedOordeel }) => impliedOordeel !== null);
  const [example] = codes;
  if (example === undefined) return [];
  const which =
    codes.length === 1
      ? `Bij de code over ${topic(example)}`
      : `Bij ${codes.length} codes, zoals die over ${topic(example)},`;
  return [
    `${which} houdt de definitie al een oordeel in. Dat telt niet mee als oordeel, tenzij iemands woorden het zeggen of een onderzoeker het heeft gegeven.`,
  ];
}

/** The different sizes of the groups in which anybody was heard. */
function sizesOf({ perspectives }: Pick<ReportContent, 'perspectives'>): number[] {
  return [...new Set(perspectives.map(({ interviewed }) => interviewed).filter((size) => size > 0))];
}

function remarks(texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => paragraph(text));
}

function doubleRoleText(count: number | null): string {
  if (count === 0) return '';
  const role = 'een dubbelrol, bijvoorbeeld als verdeler en als indiener';
  if (count === null)
    return 'Wie een dubbelrol heeft, bijvoorbeeld als verdeler en als indiener, telt mee bij het hoofdperspectief.';
  return count === 1
    ? `Eén respondent heeft ${role}, en telt mee bij het hoofdperspectief.`
    : `${capitalised(inWords(count))} respondenten hebben ${role}. Zij tellen mee bij hun hoofdperspectief.`;
}

function unquotedText(count: number | null): string {
  if (count === 0) return '';
  if (count === null) {
    return 'Niet van iedereen is toestemming vastgelegd om te citeren. Wie niet geciteerd wordt, telt wel mee in de tabellen.';
  }
  return count === 1
    ? 'Van één respondent is geen toestemming vastgelegd om te citeren; deze persoon telt wel mee in de tabellen.'
    : `Van ${inWords(count)} respondenten is geen toestemming vastgelegd om te citeren; zij tellen wel mee in de tabellen.`;
}

function periodText({ period }: ReportContent): string {
  if (period === null) return '';
  return period.from === period.to
    ? ` op ${date(period.from)}`
    : `, tussen ${date(period.from)} en ${date(period.to)}`;
}
