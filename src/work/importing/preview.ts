/** What a file would be read as, for a person to look at before anything of it is stored. */

import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { adviceAsText } from '../project/advice.js';
import { isRecording } from '../project/interview-files.js';
import { castIn, type ProjectFolder } from '../project/project-folder.js';
import { type AlreadyThere, alreadyThere } from './already-there.js';
import { castWithoutForgotten, forgottenIn, isForgotten } from './forgotten.js';
import { readOrRefuse } from './format.js';
import { knownSpeakers, labelsOf } from './read-interview.js';
import { safeFileName } from './safe-name.js';
import { type SpeakerSeen, speakersSeen } from './speakers.js';

/** A file that was dropped on a page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Preview {
  /** As it was dropped. */
  readonly name: string;
  /** As it would lie in the folder of interviews; null when it can't. */
  readonly file: string | null;
  /** Null when it can't be read. */
  readonly read: {
    readonly format: string;
    readonly turns: number;
    readonly speakers: readonly SpeakerSeen[];
    readonly warnings: readonly string[];
  } | null;
  /** Why it can't be read, in one line; null when it can. */
  readonly refusal: string | null;
  readonly known: AlreadyThere | null;
}

/** Looks at a file; nothing is stored, and a file that can't be read gives its reason. */
export async function preview({ name, bytes }: DroppedFile, here: ProjectFolder): Promise<Preview> {
  const nothing: Preview = { name, file: null, read: null, refusal: null, known: null };
  try {
    const file = safeFileName(name);
    const known = alreadyThere(file, bytes, here);
    return { ...nothing, file, known, ...(await readingOf(file, bytes, here)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...nothing, refusal: adviceAsText({ text: error.message, next: error.next }) };
  }
}

async function readingOf(
  file: string,
  bytes: Uint8Array,
  here: ProjectFolder,
): Promise<Pick<Preview, 'read' | 'refusal'>> {
  const forgotten = forgottenIn(sha256(bytes), here);
  const alone = forgotten.find(({ whole }) => whole);
  if (alone !== undefined) return { read: null, refusal: isForgotten(alone.tombstone) };
  if (isRecording(file)) return { read: null, refusal: RECORDING };
  try {
    const read = await readOrRefuse(bytes, knownSpeakers(file, here));
    const cast = castWithoutForgotten(castIn(here, file, labelsOf(read)), forgotten);
    const { format, turns } = read.transcript;
    const speakers = speakersSeen(read.transcript, cast);
    return { read: { format, turns: turns.length, speakers, warnings: read.warnings }, refusal: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { read: null, refusal: adviceAsText({ text: error.message, next: error.next }) };
  }
}

export const RECORDING = 'dit is geluid of beeld. Maak er eerst een transcript van.';
