/** A survey: a respondent per row, a question per column; every answer becomes a turn below its question. */

import { parseEvenRows, parseFirstRow, parseRows } from '../../files/table/rows.js';
import { UserError } from '../../model/errors.js';
import type { ReadResult } from '../../model/transcript.js';
import type { TableFormat, TextFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import { toTranscript, type Utterance } from '../utterances.js';

type Rows = readonly (readonly string[])[];

/** The label under which questions stand; project/cast.ts knows it as an interviewer's. */
const ASKED_BY = 'Interviewer';

/** Columns that say who answered, the best first; a number rather than a name. */
const WHO = [
  /^respondent(?:e|en|id|nr\.?|[ _-]?nummer|[ _-]?id)?$/i,
  /^(?:deelnemer)?(?:nummer|nr\.?|id)$/i,
  /^(?:deelnemer|code)$/i,
  /^(?:volledige )?naam$/i,
];
/** Columns of survey programs and of respondents.csv that ask nothing. */
const NO_QUESTION: ReadonlySet<string> = new Set([
  ...['datum', 'invuldatum', 'tijd', 'tijdstip', 'tijdstempel', 'begintijd', 'starttijd', 'eindtijd', 'duur'],
  ...['tijd van voltooien', 'tijdstip van voltooiing', 'tijd van laatste wijziging', 'taal'],
  ...['voornaam', 'achternaam', 'e-mail', 'email', 'e-mailadres', 'emailadres', 'telefoon', 'telefoonnummer'],
  ...['timestamp', 'start time', 'completion time', 'last modified time', 'language', 'name'],
  ...['wijk', 'perspectief', 'bestand', 'spreker', 'toestemming_citeren', 'bewaren_tot'],
]);

export const surveyWorkbook: TableFormat = {
  name: 'enquete-xlsx',
  kind: 'table',
  recognises: () => true,
  read: ({ rows }) => readSurvey('enquete-xlsx', rows),
};

export const surveyCsv: TextFormat = {
  name: 'enquete-csv',
  kind: 'text',
  recognises: ({ text }, { speakers }) => {
    if (!asksSomething(parseFirstRow(text))) return false;
    const rows = parseEvenRows(text);
    return rows !== null && isClearlySurvey(rows) && !hasLabels(rows, speakers);
  },
  read: ({ text }) => readSurvey('enquete-csv', parseRows(text)),
};

/** A typed transcript can hold tabs and semicolons too. */
function hasLabels([, ...rows]: Rows, speakers: readonly string[]): boolean {
  const starts = rows.map((row) => row[0] ?? '');
  const find = labelFinder(starts, speakers);
  return starts.some((start) => find(start) !== null);
}

/** Rows of which the header asks something and no respondent comes twice. */
function isClearlySurvey([header = [], ...rows]: Rows): boolean {
  const who = whoColumn(header);
  const people = rows.map((row) => row[who ?? 0] ?? '').filter((person) => person !== '');
  return rows.length > 0 && asksSomething(header) && (who === null || new Set(people).size === people.length);
}

/** A header that names a respondent and asks something, or that asks two things. */
function asksSomething(header: readonly string[]): boolean {
  const questions = questionColumns(header).map((column) => header[column]?.trim() ?? '');
  const asked = questions.filter((question) => question.endsWith('?')).length;
  return asked >= 2 || (whoColumn(header) !== null && questions.some(isSentence));
}

function isSentence(heading: string): boolean {
  return heading.endsWith('?') || heading.split(/\s+/).length >= 3;
}

/** An empty answer is left out; a row without a respondent is called after its place in the table. */
function readSurvey(format: string, rows: Rows): ReadResult {
  const [header = [], ...answers] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const who = whoColumn(header);
  const questions = questionColumns(header);
  if (questions.length === 0) {
    throw new UserError('deze tabel heeft geen kolom met een vraag. Zet boven elke kolom de vraag.');
  }
  const utterances = answers.flatMap((row, index): Utterance[] => {
    const person = (who === null ? '' : row[who]?.trim()) || `rij ${index + 2}`;
    return questions.flatMap((column): Utterance[] => {
      const answer = row[column] ?? '';
      if (answer.trim() === '') return [];
      return [
        { speaker: ASKED_BY, seconds: null, text: header[column] ?? '' },
        { speaker: person, seconds: null, text: answer },
      ];
    });
  });
  return { transcript: toTranscript(format, utterances), warnings: [] };
}

function whoColumn(header: readonly string[]): number | null {
  const columns = WHO.map((name) => header.findIndex((cell) => name.test(cell.trim())));
  return columns.find((column) => column !== -1) ?? null;
}

function questionColumns(header: readonly string[]): number[] {
  return header.flatMap((cell, column) => {
    const name = cell.trim();
    return NO_QUESTION.has(name.toLowerCase()) || WHO.some((who) => who.test(name)) ? [] : [column];
  });
}
