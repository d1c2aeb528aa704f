/** Reading one file of an import, and what came of it. */

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
import { doubtsAboutRoles } from './import-doubts.js';
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
    if (!(error instanceof UserError)) throw error;
    return skipped(file, error.message.replace(`${file}: `, ''));
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
  const read = await readOrRefuse(bytes, labels, format);
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

/** A file that a reader stumbles over must not keep the others out. */
async function readOrRefuse(
  bytes: Uint8Array,
  speakers: readonly string[],
  format: string | undefined,
): Promise<ReadResult> {
  try {
    return await readTranscript(bytes, { speakers }, format);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('dit bestand kan wijkstem niet lezen. Sla het opnieuw op als docx of als tekst.');
  }
}

/** The distinct speaker labels of a text, in order of appearance. */
export function labelsOf({ transcript }: ReadResult): string[] {
  return [...new Set(transcript.turns.map(({ speaker }) => speaker))];
}

/** A file that is left out, and why. */
export function skipped(file: string, reason: string): FileResult {
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
