/** A survey: a respondent per row, a question per column; every answer becomes a turn below its question. */

import { parseRows } from '../../files/rows.js';
import type { ReadResult } from '../../model/transcript.js';
import type { TableFormat, TextFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import { toTranscript, type Utterance } from '../utterances.js';

/** The label under which questions stand; project/cast.ts knows it as an interviewer's. */
const ASKED_BY = 'Interviewer';
const SAMPLE = 20_000;
const LONG_ENOUGH_FOR_A_QUESTION = 12;

export const surveyWorkbook: TableFormat = {
  name: 'enquete-xlsx',
  kind: 'table',
  recognises: () => true,
  read: ({ rows }) => readSurvey('enquete-xlsx', rows),
};

export const surveyCsv: TextFormat = {
  name: 'enquete-csv',
  kind: 'text',
  recognises: ({ text }, { speakers }) =>
    !hasLabels(text, speakers) && looksLikeSurvey(parseRows(text.slice(0, SAMPLE))),
  read: ({ text }) => readSurvey('enquete-csv', parseRows(text)),
};

/** A typed transcript can hold tabs and semicolons too. */
function hasLabels(text: string, speakers: readonly string[]): boolean {
  const lines = text.slice(0, SAMPLE).split('\n');
  const find = labelFinder(lines, speakers);
  return lines.some((line) => find(line) !== null);
}

/** Two columns or more, of which one asks something, and rows of the same width below. */
function looksLikeSurvey([header = [], ...rows]: readonly (readonly string[])[]): boolean {
  const asks = header
    .slice(1)
    .some((cell) => cell.endsWith('?') || cell.length >= LONG_ENOUGH_FOR_A_QUESTION);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return (
    header.length >= 2 && asks && filled.length > 0 && filled.every((row) => row.length <= header.length)
  );
}

/** The first column names the respondent; an empty answer is left out. */
function readSurvey(format: string, rows: readonly (readonly string[])[]): ReadResult {
  const [header = [], ...answers] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const utterances = answers.flatMap((row, index): Utterance[] =>
    header.slice(1).flatMap((question, column): Utterance[] => {
      const answer = row[column + 1] ?? '';
      if (answer.trim() === '') return [];
      return [
        { speaker: ASKED_BY, seconds: null, text: question },
        { speaker: row[0]?.trim() || `rij ${index + 2}`, seconds: null, text: answer },
      ];
    }),
  );
  return { transcript: toTranscript(format, utterances), warnings: [] };
}
