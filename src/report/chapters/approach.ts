/** Aanpak: who was interviewed, how the texts were coded, and what the counts mean. */

import { counted, number } from '../../language/numbers.js';
import { capitalised, date, enumerate, inSentence, inWords } from '../../language/phrases.js';
import type { Codebook } from '../../model/codebook.js';
import type { AgreementSummary, SaturationOutcome } from '../../model/method.js';
import { basisText } from '../basis.js';
import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { crossTable, groupTable, textTable } from '../tables.js';
import { heardText } from '../wording/heard.js';
import { topic } from '../wording/people.js';
import { decimal } from '../wording/profiles.js';
import { SCALE } from '../wording/scale.js';

export function approach(content: ReportContent): Block[] {
  const { codebook, comparison, people } = content;
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  return [
    { kind: 'heading', level: 1, text: 'Aanpak' },
    { kind: 'heading', level: 2, text: 'Wie er zijn gehoord' },
    paragraph(
      `Voor deze evaluatie ${heardText(content)}${periodText(content)}. Zij bekijken het wijkbudget vanuit ${perspectivesText(comparison)}.`,
      ...(people.surveyed === 0 ? [] : [WHO_COUNTS]),
      'De groepen zijn niet even groot; vergelijk daarom aantallen altijd met het aantal respondenten in de groep.',
    ),
    ...interviewedTables(content),
    ...remarks([togetherText(content), doubleRoleText(people.doubleRole), unquotedText(people.unquoted)]),
    { kind: 'heading', level: 2, text: 'Hoe de gesprekken zijn gecodeerd' },
    paragraph(
      `De transcripten zijn gecodeerd met een codeboek van ${codebook.themes.length} thema’s en ${codes.length} codes ` +
        `(${codebook.id}, versie ${codebook.version}; zie de bijlage).`,
      proposalsText(content),
      'Wat interviewers zeggen, telt niet mee.',
    ),
    paragraph(namesText(content)),
    paragraph(basisText(content)),
    ...howChecked(content),
    { kind: 'heading', level: 2, text: 'Hoe u de aantallen leest' },
    list([
      'Geteld zijn mensen, niet fragmenten: wie een onderwerp tien keer noemt, telt één keer.',
      'Niet genoemd is niet hetzelfde als oneens: het onderwerp kwam in het gesprek niet ter sprake.',
      'Een onderwerp noemen zegt niets over het oordeel: iemand kan er tevreden of ontevreden over zijn.',
      'De aantallen per groep zijn klein. Ze laten zien wat er leeft, niet hoe vaak iets in de hele wijk voorkomt.',
    ]),
    {
      kind: 'table',
      caption: 'Wat woorden voor aantallen betekenen',
      table: textTable(
        ['woord', 'betekenis'],
        SCALE.map(({ word, meaning }) => [word, meaning]),
        [0.3, 0.7],
      ),
    },
    { kind: 'heading', level: 2, text: 'Grenzen van dit onderzoek' },
    list(limits(content)),
  ];
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

function namesText({ method: { texts }, audience }: ReportContent): string {
  const example = audience === 'intern' ? '[PERSOON-1]' : '[persoon]';
  if (texts.withNames === 0) {
    return `Namen en andere gegevens die naar mensen wijzen, zijn in de transcripten vervangen voordat ze werden opgeslagen; in citaten staat dan bijvoorbeeld ${example}.`;
  }
  return texts.withNames === texts.texts
    ? 'In de transcripten zijn door het programma geen namen vervangen.'
    : `In ${texts.withNames} van de ${texts.texts} transcripten zijn door het programma geen namen vervangen; in de andere staat op die plaats bijvoorbeeld ${example}.`;
}

function howChecked({ method: { agreement, notBlind, saturation }, codebook }: ReportContent): Block[] {
  const agreed = agreement === null ? [] : agreementTexts(agreement);
  const coded = notBlind === 0 ? agreed : [...agreed, notBlindText(notBlind)];
  return [
    ...(coded.length === 0 ? [] : [paragraph(...coded)]),
    ...(saturation === null ? [] : [paragraph(saturationText(saturation, codebook.version))]),
  ];
}

/** Agreement that was helped along by proposals must not pass for agreement of people who coded apart. */
function notBlindText(turns: number): string {
  return (
    `Bij ${number(turns)} ${turns === 1 ? 'beurt' : 'beurten'} die meer codeurs met de hand codeerden, is niet meegeteld wat een van hen codeerde ` +
    'met voorstellen van het programma in beeld, of na er al over te hebben beslist: dat is niet los van elkaar.'
  );
}

function agreementTexts({ coders, turns, alpha, interval, identical, codes }: AgreementSummary): string[] {
  const together = coders === 2 ? 'Twee codeurs' : `${capitalised(inWords(coders))} codeurs`;
  const margin =
    interval === null ? '' : ` (95%-interval ${decimal(interval[0])} tot ${decimal(interval[1])})`;
  const counts = [
    [codes.reliable, 'voldoende betrouwbaar (0,80 of hoger)'],
    [codes.tentative, 'bruikbaar voor voorlopige conclusies (vanaf 0,667)'],
    [codes.lower, 'daaronder'],
    [codes.few, 'te zelden gegeven om er iets over te zeggen'],
  ] as const;
  return [
    `${together} gingen los van elkaar door dezelfde ${number(turns)} beurten.`,
    alpha === null
      ? 'Hun overeenstemming over alle codes samen is niet te berekenen.'
      : `Over alle codes samen is Krippendorffs alfa, met de afstand MASI, ${decimal(alpha)}${margin}.`,
    ...(identical === null
      ? []
      : [`Bij ${Math.round(100 * identical)}% van de beurten gaven zij precies dezelfde codes.`]),
    `Per code is de overeenstemming ${enumerate(counts.filter(([count]) => count > 0).map(([count, text]) => `bij ${count} ${text}`))}.`,
  ];
}

function saturationText(
  { interviews, base, run, threshold, reachedAt }: SaturationOutcome,
  version: string,
): string {
  const measure = `de laatste ${inWords(run)} gesprekken hoogstens ${Math.round(100 * threshold)}% brachten van het aantal codes uit de eerste ${inWords(base)}`;
  return reachedAt === null
    ? `Verzadiging is niet bereikt: er was in ${interviews} gesprekken geen moment waarop ${measure}.`
    : `Bij gesprek ${reachedAt} van de ${interviews} was er verzadiging, in de zin dat ${measure}. Een codeboek dat vaststaat (hier versie ${version}) raakt altijd verzadigd; het zegt dus weinig over onderwerpen die er niet in staan.`;
}

function limits({ basis: { confirmed, open }, perspectives, comparison, codebook }: ReportContent): string[] {
  const sizes = perspectives.map(({ interviewed }) => interviewed).filter((size) => size > 0);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const none = perspectives.filter(({ interviewed }) => interviewed === 0).map(({ inText }) => inText);
  return [
    `De uitkomsten gaan over de ${comparison.interviewed === 1 ? 'ene respondent' : `${number(comparison.interviewed)} respondenten`}. Zij zijn geen steekproef van de wijk, en er is daarom niet statistisch getoetst.`,
    ...(sizes.length > 1 && smallest < largest
      ? [
          `De groepen tellen ${smallest} tot ${largest} mensen. Eén persoon meer of minder maakt dan veel verschil.`,
        ]
      : []),
    ...(none.length > 0 ? [`Niet gehoord zijn ${enumerate(none)}; over hen zegt dit rapport niets.`] : []),
    ...(open > 0
      ? [
          confirmed === 0
            ? 'De coderingen zijn nog door niemand nagekeken. Een programma vindt woorden, geen bedoelingen: het mist wat iemand anders verwoordt, en ziet soms iets wat er niet staat.'
            : 'Een deel van de coderingen is nog door niemand nagekeken. Een programma vindt woorden, geen bedoelingen.',
        ]
      : []),
    'Oordelen zijn afgeleid uit wat iemand in het gesprek zei. Wie geen oordeel uitsprak, telt daarin niet mee.',
    ...(open > 0 ? impliedOordelen(codebook) : []),
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
      ? `Bij ${topic(inSentence(example.label))}`
      : `Bij ${codes.length} codes, zoals ${topic(inSentence(example.label))},`;
  return [
    `${which} houdt de definitie al een oordeel in. Daar is dat oordeel ook voorgesteld als de woorden er geen bevatten; kijk bij zulke onderwerpen vooral naar hoeveel mensen ze noemen.`,
  ];
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
