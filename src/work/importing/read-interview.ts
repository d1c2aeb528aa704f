/** Reading one file of an import, and what came of it. */

import { resolve } from 'node:path';
import { readBytes, slashed } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { counted } from '../../language/numbers.js';
import { type Advice, type Next, UserError } from '../../model/errors.js';
import type { CastMember } from '../../model/respondent.js';
import type { ReadResult, Span } from '../../model/transcript.js';
import type { KnownFile } from '../../store/index.js';
import { withoutTurns } from '../../transcripts/index.js';
import { isRecording } from '../project/interview-files.js';
import { castIn, nameOfSource, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { doubtsAboutRoles, doubtsAboutStrangers, rowFor, strangersAmong } from './doubts.js';
import {
  castWithoutForgotten,
  forgottenIn,
  isForgotten,
  isUnrecognised,
  whyNobodyIsLeft,
} from './forgotten.js';
import { type ReadBefore, readAgain, readOrRefuse, readRewritten } from './format.js';

export interface FileResult {
  /** Path below the folder of interviews, as respondents.csv writes it. */
  readonly file: string;
  readonly outcome: 'ingelezen' | 'vernieuwd' | 'ongewijzigd' | 'overgeslagen';
  readonly warnings: readonly (string | Advice)[];
  /** The text to store, when there is a new one. */
  readonly read?: ReadBefore & {
    readonly sourceHash: string;
    readonly speakers: string;
    /** Whether names were left in because a person said so. */
    readonly holdsNames?: boolean;
    /** Where passages of an earlier reading of the same words are now; null when it had other words. */
    placesFrom?(earlier: string): ((passage: Span) => Span) | null;
  };
  /** How many passages may be a name and wait for a person. */
  readonly doubtful?: number;
  /** The name under which this text is in the store, when its file got another name since. */
  readonly formerly?: string;
  /** How many decisions a correction of the text left to be looked at. */
  readonly flagged?: number;
  /** Why the file was skipped, and what helps. */
  readonly reason?: Advice;
  /** What was read in a file that was skipped because respondents.csv does not name it; not to be stored. */
  readonly seen?: ReadBefore;
  /** Rows for respondents.csv, one to each speaker, when there are several. */
  readonly toPaste?: readonly string[];
}

/** What an earlier import stored. */
export interface Earlier {
  readonly known: ReadonlyMap<string, KnownFile>;
  /** As what the stored text of a file was read. */
  formatOf(file: string): string | undefined;
}

export interface ReadOptions {
  /** Read the file as this format, whatever its content seems to be. */
  readonly format?: string;
  /** Take a corrected text also when people decided about the old one. */
  readonly replace?: boolean;
  /** Read it also when neither the file nor the speakers changed. */
  readonly again?: boolean;
}

/**
 * Reads a file; a mistake in it becomes the reason that it was skipped.
 *
 * @param path below the folder of interviews, spelled as the disk spells it
 */
export async function readInterview(
  path: string,
  here: ProjectFolder,
  earlier: Earlier,
  options: ReadOptions = {},
): Promise<FileResult> {
  const file = nameOfSource(here, slashed(path));
  if (isRecording(file)) return skipped(file, 'dit is geluid of beeld. Maak er eerst een transcript van.');
  try {
    const bytes = readBytes(resolve(projectPath(here, 'interviews'), path), file);
    return await readBytesOf(file, bytes, here, earlier, options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return skipped(file, error.message.replace(`${file}: `, ''), error.next);
  }
}

async function readBytesOf(
  file: string,
  bytes: Uint8Array,
  here: ProjectFolder,
  earlier: Earlier,
  { format, again = false, replace = again }: ReadOptions,
): Promise<FileResult> {
  const before = earlier.known.get(file);
  const sourceHash = sha256(bytes);
  const forgotten = forgottenIn(sourceHash, here);
  const alone = forgotten.find(({ whole }) => whole);
  if (alone !== undefined) return skipped(file, isForgotten(alone.tombstone));
  const labels = knownSpeakers(file, here);
  const speakers = sha256(JSON.stringify([...labels].sort()));
  const isKnown = before?.sourceHash === sourceHash && before.speakers === speakers;
  if (isKnown && format === undefined && !again) return { file, outcome: 'ongewijzigd', warnings: [] };
  const formatBefore = earlier.formatOf(file);
  const readAnew = before?.sourceHash === sourceHash ? readAgain : readRewritten;
  const read =
    format !== undefined || formatBefore === undefined
      ? await readOrRefuse(bytes, labels, format)
      : await readAnew(file, bytes, labels, formatBefore);
  const everybody = castWithoutForgotten(castIn(here, file, labelsOf(read)), forgotten);
  const cast = everybody.filter(({ role }) => role !== 'vertrokken');
  const strangers = strangersAmong(cast);
  if (!here.rows.has(file)) {
    return { ...notListed(file, strangers), seen: withoutThoseWhoLeft(read, everybody) };
  }
  if (everybody.length > cast.length && cast.every(({ role }) => role === 'interviewer')) {
    return skipped(file, whyNobodyIsLeft(file, here));
  }
  if (forgotten.length > 0 && everybody.length === cast.length) {
    return skipped(file, isUnrecognised(forgotten));
  }
  if (before !== undefined && before.decisions > 0 && !replace) {
    return skipped(
      file,
      `de tekst is veranderd, maar de oude telt al ${counted(before.decisions, 'beslissing', 'beslissingen')}.`,
      { how: 'Neem die mee naar de nieuwe tekst met', command: 'import', options: ['--replace'] },
    );
  }
  return {
    file,
    outcome: before === undefined ? 'ingelezen' : 'vernieuwd',
    read: { ...withoutThoseWhoLeft(read, everybody), sourceHash, speakers },
    warnings: [...read.warnings, ...doubtsAboutRoles(read, cast), ...doubtsAboutStrangers(strangers)],
  };
}

/** Of a group interview, the turns of those who still take part. */
function withoutThoseWhoLeft(read: ReadBefore, cast: readonly CastMember[]): ReadBefore {
  const left = new Set(cast.filter(({ role }) => role === 'vertrokken').map(({ speaker }) => speaker));
  if (left.size === 0) return read;
  return {
    ...read,
    transcript: withoutTurns(read.transcript, ({ speaker }) => left.has(speaker)).transcript,
  };
}

/** The distinct speaker labels of a text, in order of appearance. */
export function labelsOf({ transcript }: Pick<ReadResult, 'transcript'>): string[] {
  return [...new Set(transcript.turns.map(({ speaker }) => speaker))];
}

/** A file that is left out, and why. */
export function skipped(file: string, text: string, next?: Next): FileResult {
  return { file, outcome: 'overgeslagen', warnings: [], reason: { text, next } };
}

/** Labels that are somebody's in this file, so that a reader recognises them. */
export function knownSpeakers(file: string, { project, rows }: ProjectFolder): string[] {
  return [...project.interviewers, ...(rows.get(file) ?? []).flatMap(({ speaker }) => speaker ?? [])];
}

/** A file of which respondents.csv says nothing, with the rows that it needs. */
function notListed(file: string, strangers: readonly CastMember[]): FileResult {
  const [first = rowFor(file, ''), ...others] = strangers.map(({ speaker }) => rowFor(file, speaker));
  const missing = 'staat niet in respondents.csv.';
  if (others.length === 0) return skipped(file, `${missing} Voeg toe en vul aan: ${first}`);
  return {
    ...skipped(file, `${missing} Voeg van deze regels die van respondenten toe en vul ze aan:`),
    toPaste: [first, ...others],
  };
}
