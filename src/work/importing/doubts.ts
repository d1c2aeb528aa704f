/** What a researcher should look at after an import, although nothing went wrong. */

import { enumerate } from '../../language/phrases.js';
import type { CastMember } from '../../model/respondent.js';
import type { ReadResult } from '../../model/transcript.js';
import { localDay } from '../../project/index.js';
import { isRecording } from '../project/interview-files.js';
import type { ProjectFolder } from '../project/project-folder.js';

const MOSTLY_INTERVIEWER = 0.8;

/** In an interview the interviewer listens; where most words are theirs, a label is probably mapped wrong. */
export function doubtsAboutRoles(
  { transcript: { text, turns } }: Pick<ReadResult, 'transcript'>,
  cast: readonly CastMember[],
): string[] {
  const interviewers = new Set(
    cast.filter(({ role }) => role === 'interviewer').map(({ speaker }) => speaker),
  );
  const lengthOf = (wanted: typeof turns): number =>
    wanted.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = lengthOf(turns.filter(({ speaker }) => interviewers.has(speaker))) / text.length;
  return share > MOSTLY_INTERVIEWER
    ? [
        `${Math.round(share * 100)}% van de tekst is van de interviewer. Controleer de sprekers in respondents.csv`,
      ]
    : [];
}

/** Those who speak in a text while no row of respondents.csv explains who they are. */
export function strangersAmong(cast: readonly CastMember[]): CastMember[] {
  return cast.filter(({ role }) => role === 'onbekend');
}

/** A line for each of them, with the row to add. */
export function doubtsAboutStrangers(strangers: readonly CastMember[]): string[] {
  return strangers.map(
    ({ file, speaker }) =>
      `een spreker is onbekend en telt niet mee. Zet ${rowFor(file, speaker)} in respondents.csv, ` +
      'of de naam van een interviewer bij "interviewers" in project.yaml',
  );
}

/** The row of respondents.csv that a person can paste and fill in. */
export function rowFor(file: string, speaker: string): string {
  return ['NUMMER', 'PERSPECTIEF', 'WIJK', asCell(file), asCell(speaker)].join(';');
}

/** With quotes around it when it holds what parts cells. */
function asCell(text: string): string {
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Interviews that respondents.csv dates in the future. */
export function datesAhead({ appearances, project }: ProjectFolder): string[] {
  const today = localDay(new Date());
  return appearances
    .filter(({ date }) => date !== null && date > today)
    .map(
      ({ respondent, date }) =>
        `let op, ${project.paths.respondents}, ${respondent}: de datum ${date} ligt na vandaag.`,
    );
}

/** Recordings that lie among the transcripts, named in one line. */
export function aboutRecordings(recordings: readonly string[]): string {
  const are = recordings.length === 1 ? 'is' : 'zijn';
  return `let op: ${enumerate(recordings)} ${are} geluid of beeld, en dat leest wijkstem niet. Maak er eerst een transcript van.`;
}

/** Respondents whose file is not among those of the import. */
export function missingFiles(
  { appearances, project, sources }: ProjectFolder,
  files: readonly string[],
): string[] {
  const present = new Set(files);
  return appearances
    .filter(({ file }) => !present.has(file))
    .map(({ file, respondent }) =>
      isRecording(file)
        ? `${project.paths.respondents}, ${respondent}: ${file} is geluid of beeld. Maak eerst een transcript en noem dat.`
        : `${project.paths.respondents}, ${respondent}: het bestand ${sources.has(file) ? 'van die regel' : file} staat niet in ${project.paths.interviews}. ` +
          'Zet het daar of verbeter de naam.',
    );
}
