/** Aanpak: who was interviewed, how the texts were coded, and what the counts mean. */

import { number } from '../../language/numbers.js';
import { capitalised, date, enumerate, inWords } from '../../language/phrases.js';
import { basisText } from '../basis.js';
import { type Block, list, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { crossTable, groupTable } from '../tables.js';
import { SCALE } from '../wording/scale.js';

export function approach(content: ReportContent): Block[] {
  const { codebook, comparison, interviews, people } = content;
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  return [
    { kind: 'heading', level: 1, text: 'Aanpak' },
    { kind: 'heading', level: 2, text: 'Wie er zijn geïnterviewd' },
    paragraph(
      `Voor deze evaluatie ${interviewedText(comparison.interviewed, interviews)}${periodText(content)}. Zij bekijken het wijkbudget vanuit ${perspectivesText(comparison)}.`,
      'De groepen zijn niet even groot; vergelijk daarom aantallen altijd met het aantal geïnterviewden in de groep.',
    ),
    ...interviewedTables(content),
    ...remarks([doubleRoleText(people.doubleRole), unquotedText(people.unquoted)]),
    { kind: 'heading', level: 2, text: 'Hoe de gesprekken zijn gecodeerd' },
    paragraph(
      `De transcripten zijn gecodeerd met een codeboek van ${codebook.themes.length} thema’s en ${codes.length} codes ` +
        `(${codebook.id}, versie ${codebook.version}; zie de bijlage).`,
      'Een programma zoekt in wat geïnterviewden zeggen naar zoektermen uit het codeboek en stelt coderingen voor.',
      'Wat interviewers zeggen, telt niet mee.',
    ),
    paragraph(basisText(content)),
    { kind: 'heading', level: 2, text: 'Hoe u de aantallen leest' },
    list([
      'Geteld zijn mensen, niet fragmenten: wie een onderwerp tien keer noemt, telt één keer.',
      'Niet genoemd is niet hetzelfde als oneens: het onderwerp kwam in het gesprek niet ter sprake.',
      'Een onderwerp noemen zegt niets over het oordeel: iemand kan er tevreden of ontevreden over zijn.',
      'De aantallen per groep zijn klein. Ze laten zien wat er leeft, niet hoe vaak iets in de hele wijk voorkomt.',
    ]),
    paragraph(legend()),
  ];
}

function interviewedText(people: number, interviews: number): string {
  const who = people === 1 ? 'is één persoon' : `zijn ${number(people)} mensen`;
  return `${who} geïnterviewd in ${interviews === 1 ? 'één gesprek' : `${number(interviews)} gesprekken`}`;
}

/** In public the margins only: a combination of both would point at people. */
function interviewedTables({ audience, comparison }: ReportContent): Block[] {
  if (audience === 'intern' && comparison.interviewedByBoth !== null) {
    return [
      {
        kind: 'table',
        caption: 'Geïnterviewden, naar perspectief en wijk',
        table: crossTable(comparison.interviewedByBoth, 'interviewed'),
      },
    ];
  }
  return [
    {
      kind: 'table',
      caption: 'Geïnterviewden, naar perspectief',
      table: groupTable(comparison.perspectives, 'perspectief'),
    },
    { kind: 'table', caption: 'Geïnterviewden, naar wijk', table: groupTable(comparison.wijken, 'wijk') },
  ];
}

function perspectivesText({ perspectives }: ReportContent['comparison']): string {
  const count = perspectives
    .filter(({ interviewed }) => interviewed > 0)
    .flatMap(({ id }) => id.split('+')).length;
  return count === 1 ? 'één perspectief' : `${inWords(count)} perspectieven`;
}

function legend(): string {
  return `Woorden voor aantallen in de tekst: ${enumerate(SCALE.map(({ word, meaning }) => `${word} (${meaning})`))}.`;
}

function remarks(texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => paragraph(text));
}

function doubleRoleText(count: number): string {
  if (count === 0) return '';
  const role = 'een dubbelrol, bijvoorbeeld als verdeler en als indiener';
  return count === 1
    ? `Eén geïnterviewde heeft ${role}, en telt mee bij het hoofdperspectief.`
    : `${capitalised(inWords(count))} geïnterviewden hebben ${role}. Zij tellen mee bij hun hoofdperspectief.`;
}

function unquotedText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Van één geïnterviewde is geen toestemming vastgelegd om te citeren; deze persoon telt wel mee in de tabellen.'
    : `Van ${inWords(count)} geïnterviewden is geen toestemming vastgelegd om te citeren; zij tellen wel mee in de tabellen.`;
}

function periodText({ period }: ReportContent): string {
  if (period === null) return '';
  return period.from === period.to
    ? ` op ${date(period.from)}`
    : `, tussen ${date(period.from)} en ${date(period.to)}`;
}
