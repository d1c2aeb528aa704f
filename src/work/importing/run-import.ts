/** An import from files to the store: read, take names out, keep the key, and save all in one transaction. */

import { exists, slashed } from '../../files/disk.js';
import { EMPTY_KEY, type Key } from '../../names/index.js';
import { byFile } from '../../project/index.js';
import { decisionsOn, knownFiles, markKey, type Store, speakerLabels, write } from '../../store/index.js';
import {
  aboutLostKey,
  KeyChanged,
  type OpenKey,
  openKeyOf,
  saveKey,
  sealKey,
} from '../project/key-folder.js';
import { openedAgain, type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { ForgottenMeanwhile } from '../project/tombstones.js';
import { doubtsAboutStrangers, strangersAmong } from './doubts.js';
import { takeNamesOut } from './names-out.js';
import { forOneFile, leftOut } from './one-file.js';
import { type Earlier, type FileResult, labelsOf, readInterview } from './read-interview.js';
import { type CarriedOver, carryOver, saveInterview } from './save-interview.js';
import { withoutTwins } from './twins.js';

export interface ImportOptions {
  readonly format?: string;
  readonly replace?: boolean;
  /** False when a person says that the texts hold no names. */
  readonly pseudonyms?: boolean;
  /** Read files again that did not change, because what is known about names did. */
  readonly again?: boolean;
}

/** What would be read; and, since nothing is at stake, who is still a stranger in texts that were read before. */
export async function previewImport(
  files: readonly string[],
  here: ProjectFolder,
  options: ImportOptions,
): Promise<FileResult[]> {
  if (!hasBegun(here)) return readAll(files, here, NOTHING, options);
  return withStore(here, 'read', async (open, cast) => {
    const strangers = byFile(strangersAmong(cast));
    const results = await readAll(files, here, earlierIn(open), options);
    return results.map((result) => {
      if (result.outcome !== 'ongewijzigd') return result;
      return { ...result, warnings: doubtsAboutStrangers(strangers.get(result.file) ?? []) };
    });
  });
}

/** Of which command an import is part. */
export interface ImportAct {
  /** As the history names it. */
  readonly command: string;
  /** Changes the key as a person decided, before it is used. */
  decided?(key: Key): Key;
  /** The key, when its passphrase was asked before. */
  readonly opened?: OpenKey;
}

/** Reads files and stores what is new. Who is forgotten meanwhile is left out: all is read again without them. */
export async function runImport(
  files: readonly string[],
  here: ProjectFolder,
  options: ImportOptions,
  act: ImportAct,
): Promise<FileResult[]> {
  const opening: Opening = { key: act.opened };
  let now = here;
  for (;;) {
    const folder = now;
    try {
      return await withStore(folder, 'create', (open) =>
        importInto(open, files, folder, options, act, opening),
      );
    } catch (error) {
      if (!(error instanceof ForgottenMeanwhile)) throw error;
      now = openedAgain(folder);
    }
  }
}

/** The key as it was opened last, so that nobody is asked for a passphrase twice. */
interface Opening {
  key: OpenKey | undefined;
}

/** @throws ForgottenMeanwhile when somebody was forgotten since the project was opened; then nothing is stored. */
async function importInto(
  open: Store,
  files: readonly string[],
  here: ProjectFolder,
  options: ImportOptions,
  { command, decided = (key) => key }: ImportAct,
  opening: Opening,
): Promise<FileResult[]> {
  const earlier = earlierIn(open);
  const read = await readAll(files, here, earlier, options);
  for (;;) {
    const key = await keyFor(read, open, here, options, opening.key);
    const unnamed = await takeNamesOut(read, here, options, decided(key.key));
    const anew = options.again ? unnamed.results.map((result) => unlessSame(result, open)) : unnamed.results;
    const sealed = isSameKey(unnamed.key, key.key) ? null : await sealKey(unnamed.key, key, here);
    opening.key = sealed?.before ?? key;
    const { results, carried } = carriedOver(anew, open);
    const isNews = results.some(({ read, formerly }) => read !== undefined || formerly !== undefined);
    if (isNews) await backUpFirst(here, open, command);
    try {
      return write(open, { command }, () => {
        if (sealed !== null) {
          saveKey(sealed, here);
          markKey(open, sealed.mark);
        }
        // Another program may have imported since; what it read is not read twice.
        const saving = { open, known: earlier.known, meanwhile: earlierIn(open).known };
        return results.map((result, index) => saveInterview(result, carried[index] ?? null, saving));
      });
    } catch (error) {
      if (!(error instanceof KeyChanged)) throw error;
    }
  }
}

/** With each file where its decisions go; a file that this is too much for is left out. */
function carriedOver(
  read: readonly FileResult[],
  open: Store,
): { results: FileResult[]; carried: (CarriedOver | null)[] } {
  const results: FileResult[] = [];
  const carried: (CarriedOver | null)[] = [];
  for (const result of read) {
    try {
      carried.push(carryOver(result, open));
      results.push(result);
    } catch (error) {
      carried.push(null);
      results.push(leftOut(result.file, error));
    }
  }
  return { results, carried };
}

/** No passphrase is asked where there is nothing to look for names in. */
async function keyFor(
  read: readonly FileResult[],
  open: Store,
  here: ProjectFolder,
  { pseudonyms = true, again }: ImportOptions,
  before: OpenKey | undefined,
): Promise<OpenKey> {
  const isNeeded = again === true || (pseudonyms && read.some((result) => result.read !== undefined));
  if (isNeeded) return openKeyOf(open, here, before);
  const lost = aboutLostKey(open, here);
  if (lost !== null) here.say(lost);
  return { key: EMPTY_KEY, bytes: null, passphrase: null };
}

function isSameKey(one: Key, other: Key): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A text that came out as it was before is no new revision. */
function unlessSame(result: FileResult, open: Store): FileResult {
  const { file, read } = result;
  if (read === undefined) return result;
  const labels = speakerLabels(open).get(file) ?? [];
  const isSame =
    decisionsOn(open, file)?.text === read.transcript.text &&
    JSON.stringify(labels) === JSON.stringify(labelsOf(read)) &&
    read.holdsNames !== true;
  return isSame ? { file, outcome: 'ongewijzigd', warnings: [], doubtful: result.doubtful ?? 0 } : result;
}

const NOTHING: Earlier = { known: new Map(), formatOf: () => undefined };

/** What a store knows of files that were read before. */
export function earlierIn(open: Store): Earlier {
  return {
    known: new Map(knownFiles(open).map((file) => [file.file, file])),
    formatOf: (file) => decisionsOn(open, file)?.format,
  };
}

/** Reads files, each with what came of it; one that can't be read keeps no other out. */
export async function readAll(
  files: readonly string[],
  here: ProjectFolder,
  earlier: Earlier,
  options: ImportOptions,
): Promise<FileResult[]> {
  const progress = here.progress('Inlezen', files.length);
  const results: FileResult[] = [];
  for (const file of files) {
    results.push(await forOneFile(slashed(file), () => readInterview(file, here, earlier, options)));
    progress.step();
  }
  progress.stop();
  const isThere = (file: string): boolean => exists(sourcePath(here, file));
  return withoutTwins(results, earlier.known, isThere);
}
