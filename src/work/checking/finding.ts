/** What `check` found, as a person reads it. */

import { counted } from '../../language/numbers.js';
import type { Next } from '../../model/errors.js';
import { isRepairable, type Problem, type ProblemKind } from '../../store/index.js';
import { nextAsText } from '../project/advice.js';

export interface Finding {
  readonly kind: string;
  /** What is no mistake may stay, but a person should know. */
  readonly isMistake: boolean;
  readonly count: number;
  /** Files, ids or tables. */
  readonly where: readonly string[];
  /** A sentence without the full stop. */
  readonly what: string;
  /** What to do, as the parts of a text: words, and commands that help. */
  readonly advice: readonly (string | Next)[];
  readonly isRepairable: boolean;
}

const FIX: Next = { how: 'Herstel het met', command: 'check', options: ['--fix'] };
const RESTORE: Next = { how: 'Zet een reservekopie terug', command: 'restore' };

/** Of each kind of problem in the database what is wrong and what to do. */
const WORDS: Readonly<
  Record<ProblemKind, (count: number) => readonly [what: string, ...advice: Finding['advice']]>
> = {
  bestand: (count) => [
    `het databasebestand is van binnen beschadigd (${counted(count, 'melding', 'meldingen')} van SQLite)`,
    RESTORE,
  ],
  index: () => ['een index van de database loopt niet gelijk met haar tabel', FIX],
  schema: () => ['de tabellen zijn niet zoals deze versie van wijkstem ze maakt', RESTORE],
  bijhouden: () => [
    'de geschiedenis houdt niet elke tabel bij',
    { ...FIX, after: '. Wat eerder gedaan is, kan daarna niet meer ongedaan worden gemaakt' },
  ],
  verwijzing: (count) => [
    `${counted(count, 'rij verwijst', 'rijen verwijzen')} naar iets dat er niet is`,
    { ...FIX, after: '.' },
    { ...RESTORE, how: 'Blijft er iets over, zet dan een reservekopie terug' },
  ],
  tekst: (count) => [
    `${counted(count, 'tekst is', 'teksten zijn')} niet meer zoals bij het inlezen`,
    RESTORE,
  ],
  beurten: (count) => [
    `van ${counted(count, 'tekst', 'teksten')} passen de beurten niet op de tekst`,
    RESTORE,
  ],
  voorstel: (count) => [
    `${counted(count, 'voorstel bevat', 'voorstellen bevatten')} andere woorden dan er staan`,
    { ...FIX, after: ',' },
    { how: 'en typ dan', command: 'code' },
  ],
  gevoelig: (count) => [
    `van ${counted(count, 'tekst', 'teksten')} is onleesbaar welke passages gevoelig zijn`,
    { ...FIX, after: ',' },
    { how: 'en typ dan', command: 'code' },
  ],
  beslissing: (count) => [
    `${counted(count, 'beslissing gaat', 'beslissingen gaan')} over andere woorden dan er staan`,
    RESTORE,
  ],
  memo: (count) => [
    `${counted(count, 'memo gaat', "memo's gaan")} over andere woorden dan er staan`,
    RESTORE,
  ],
  citeren: (count) => [
    `${counted(count, 'besluit over citeren gaat', 'besluiten over citeren gaan')} over andere woorden dan er staan`,
    RESTORE,
  ],
  antwoord: (count) => [
    `${counted(count, 'antwoord uit een rapport is', 'antwoorden uit rapporten zijn')} onleesbaar`,
    RESTORE,
  ],
  rapport: (count) => [
    `van ${counted(count, 'rapport', 'rapporten')} is niet meer te lezen wat er het laatst in stond`,
    FIX,
  ],
  nummers: () => ['de nummers van de sleutel, die de database bijhoudt, zijn onleesbaar', RESTORE],
  achtergebleven: (count) => [
    `${counted(count, 'beslissing of memo hoort', "beslissingen of memo's horen")} bij een tekst van vóór een verbetering`,
    RESTORE,
  ],
  stemmen: () => ['de tellingen per spreker kloppen niet met de coderingen', FIX],
  afgeleid: () => ['de woordenlijsten of de zoekindex horen niet bij de teksten', FIX],
};

export function findingOf(problem: Problem): Finding {
  const { kind, count, where } = problem;
  const [what, ...advice] = WORDS[kind](count);
  return { kind, isMistake: true, count, where, what, advice, isRepairable: isRepairable(problem) };
}

export function whatToDo({ advice }: Finding): string {
  return advice.map((part) => (typeof part === 'string' ? part : nextAsText(part))).join(' ');
}
