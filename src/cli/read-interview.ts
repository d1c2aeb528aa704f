/** Reading one file of an import: what came of it, and what the researcher should know. */

import { resolve } from 'node:path';
import { readBytes, slashed } from '../files/disk.js';
import { sha256 } from '../files/hash.js';
import { counted } from '../language/numbers.js';
import { UserError } from '../model/errors.js';
import type { CastMember } from '../model/respondent.js';
import type { ReadResult } from '../model/transcript.js';
import { castOf } from '../project/cast.js';
import type { KnownFile } from '../store/index.js';
import { readTranscript } from '../transcripts/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

export interface FileResult {
  /** Path below the folder of interviews, as respondents.csv writes it. */
  readonly file: string;
  readonly outcome: 'ingelezen' | 'vernieuwd' | 'ongewijzigd' | 'overgeslagen';
  readonly warnings: readonly string[];
  /** The text to store, when there is a new one. */
  readonly read?: ReadResult & { readonly sourceHash: string; readonly speakers: string };
  /** The name under which this text is in the store, when its file got another name since. */
  readonly formerly?: string;
  /** How many decisions a correction of the text left to be looked at. */
  readonly flagged?: number;
  /** Why the file was skipped. */
  readonly reason?: string;
}

export interface ReadOptions {
  /** Read the file as this format, whatever its content seems to be. */
  readonly format?: string;
  /** Take a corrected text also when people decided about the old one. */
  readonly replace?: boolean;
}

/**
 * Reads a file; a mistake in it becomes the reason that it was skipped.
 *
 * @param path below the folder of interviews, spelled as the disk spells it
 */
export async function readInterview(
  path: string,
  here: ProjectFolder,
  known: ReadonlyMap<string, KnownFile>,
  options: ReadOptions = {},
): Promise<FileResult> {
  const file = slashed(path);
  try {
    const bytes = readBytes(resolve(projectPath(here, 'interviews'), path), file);
    return await readBytesOf(file, bytes, here, known.get(file), options);
  } catch (error) {
    if (error instanceof UserError) return skipped(file, error.message.replace(`${file}: `, ''));
    // A file that a reader stumbles over must not keep the others out.
    return skipped(file, 'dit bestand kan wijkstem niet lezen. Sla het opnieuw op als docx of als tekst.');
  }
}

async function readBytesOf(
  file: string,
  bytes: Uint8Array,
  here: ProjectFolder,
  before: KnownFile | undefined,
  { format, replace = false }: ReadOptions,
): Promise<FileResult> {
  const sourceHash = sha256(bytes);
  const labels = knownSpeakers(file, here);
  const speakers = sha256(JSON.stringify([...labels].sort()));
  const isKnown = before?.sourceHash === sourceHash && before.speakers === speakers;
  if (isKnown && format === undefined) return { file, outcome: 'ongewijzigd', warnings: [] };
  const read = await readTranscript(bytes, { speakers: labels }, format);
  const cast = castOf(file, labelsOf(read), here.project, here.appearances);
  const strangers = cast.filter(({ role }) => role === 'onbekend');
  if (!here.appearances.some((appearance) => appearance.file === file)) {
    return skipped(
      file,
      `staat niet in respondents.csv. Voeg toe en vul aan: ${rowToPaste(file, strangers)}`,
    );
  }
  if (before !== undefined && before.decisions > 0 && !replace) {
    return skipped(
      file,
      `de tekst is veranderd, maar de oude telt al ${counted(before.decisions, 'beslissing', 'beslissingen')}. ` +
        'Neem die mee naar de nieuwe tekst met: wijkstem import --replace',
    );
  }
  return {
    file,
    outcome: before === undefined ? 'ingelezen' : 'vernieuwd',
    read: { ...read, sourceHash, speakers },
    warnings: [
      ...read.warnings,
      ...doubtsAboutRoles(read, cast),
      ...strangers.map(
        ({ speaker }) =>
          `een spreker is onbekend en telt niet mee. Zet ${rowFor(file, speaker)} in respondents.csv, ` +
          'of de naam van een interviewer bij "interviewers" in project.yaml',
      ),
    ],
  };
}

const MOSTLY_INTERVIEWER = 0.8;

/** In an interview the interviewer listens; where most words are theirs, a label is probably mapped wrong. */
function doubtsAboutRoles(
  { transcript: { text, turns } }: ReadResult,
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

/**
 * Two files with the same bytes are one interview: the one that was there first is kept. When that one is gone from the
 * disk, it got another name.
 */
export function withoutTwins(
  results: readonly FileResult[],
  known: ReadonlyMap<string, KnownFile>,
  isThere: (file: string) => boolean,
): FileResult[] {
  const owners = new Map([...known.values()].map(({ file, sourceHash }) => [sourceHash, file]));
  return results.map((result) => {
    if (result.read === undefined) return result;
    const owner = owners.get(result.read.sourceHash);
    if (owner !== undefined && owner !== result.file && known.has(owner) && !isThere(owner)) {
      owners.set(result.read.sourceHash, result.file);
      return renamed(result.file, owner);
    }
    if (owner !== undefined && owner !== result.file) {
      return skipped(result.file, `heeft dezelfde inhoud als ${owner}. Verwijder één van de twee.`);
    }
    owners.set(result.read.sourceHash, result.file);
    return result;
  });
}

/** The distinct speaker labels of a text, in order of appearance. */
export function labelsOf({ transcript }: ReadResult): string[] {
  return [...new Set(transcript.turns.map(({ speaker }) => speaker))];
}

function renamed(file: string, formerly: string): FileResult {
  const warnings = [`heette eerder ${formerly}; de tekst en de coderingen gaan mee`];
  return { file, outcome: 'vernieuwd', warnings, formerly };
}

function skipped(file: string, reason: string): FileResult {
  return { file, outcome: 'overgeslagen', warnings: [], reason };
}

function knownSpeakers(file: string, { project, appearances }: ProjectFolder): string[] {
  const here = appearances.filter((appearance) => appearance.file === file);
  return [...project.interviewers, ...here.flatMap(({ speaker }) => speaker ?? [])];
}

function rowToPaste(file: string, strangers: readonly CastMember[]): string {
  const [only, ...others] = strangers;
  return rowFor(file, others.length === 0 ? (only?.speaker ?? '') : '');
}

function rowFor(file: string, speaker: string): string {
  return `NUMMER;PERSPECTIEF;WIJK;${file};${speaker}`;
}
