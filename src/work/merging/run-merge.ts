/** A merge from two folders to the store: pair the texts, match the keys, and take in what is new in one transaction. */

import { isDeepStrictEqual } from 'node:util';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { Forgotten } from '../../project/index.js';
import {
  heldFiles,
  heldTexts,
  markKey,
  rehearse,
  type Store,
  whileLocked,
  write,
} from '../../store/index.js';
import { KeyChanged, saveKey, sealKey } from '../project/key-folder.js';
import { openCodes, openedAgain, type ProjectFolder } from '../project/project-folder.js';
import { knowingOf, withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { ForgottenMeanwhile, refuseNewTombstones } from '../project/tombstones.js';
import { type CodesTogether, codesTogether } from './codes.js';
import { type ConflictFile, writeConflicts } from './conflict-files.js';
import { keysTogether } from './keys.js';
import { type OpenKeys, openKeys } from './open-keys.js';
import { type OtherProject, otherCodebook } from './other-project.js';
import { withOtherStore } from './other-store.js';
import { pairFiles, wholeTexts } from './pairs.js';
import { refuseDoubleNumbers, refuseOtherProject } from './refusals.js';
import { type Taken, takeTexts } from './take-texts.js';
import { refuseUnforgotten, saveTombstones, tombstonesTogether } from './tombstones.js';

export interface Merged extends Taken {
  /** Whether names there were not in the key here. */
  readonly isKeyChanged: boolean;
  /** Ids of respondents who are noted as forgotten here too from now on. */
  readonly forgotten: readonly string[];
  /** Review files with what coders decided in two ways. */
  readonly files: readonly ConflictFile[];
}

/** Two projects, and who is gone in either. */
interface Together {
  readonly here: ProjectFolder;
  readonly other: OtherProject;
  readonly gone: ReadonlySet<string>;
  readonly codebook: Codebook;
  readonly codes: CodesTogether;
}

/**
 * Takes over what the other copy holds and this one does not, as one act. Who is forgotten meanwhile in either is left out:
 * all is worked out again without them.
 *
 * @param isRehearsal whether everything is worked out and nothing kept
 * @throws UserErrors when the copies can't be laid beside each other; then nothing is changed.
 */
export async function runMerge(
  here: ProjectFolder,
  other: OtherProject,
  isRehearsal: boolean,
): Promise<Merged> {
  const codebook = openCodes(here);
  const reading = { codebook, codes: codesTogether(codebook, otherCodebook(other, codebook)) };
  const known = new Set(here.forgotten.map(({ respondent }) => respondent));
  let [now, there] = [here, other];
  for (;;) {
    try {
      const merged = await merge(now, there, reading, isRehearsal);
      return { ...merged, forgotten: merged.forgotten.filter((respondent) => !known.has(respondent)) };
    } catch (error) {
      if (!(error instanceof ForgottenMeanwhile)) throw error;
      now = openedAgain(now);
      there = { ...there, project: openedAgain(there.project) };
    }
  }
}

async function merge(
  before: ProjectFolder,
  other: OtherProject,
  reading: Pick<Together, 'codebook' | 'codes'>,
  isRehearsal: boolean,
): Promise<Merged> {
  return withStore(before, 'change', async (open, cast) => {
    const tombstones = tombstonesFirst(open, before, other, isRehearsal);
    const here = openedAgain(before);
    const store = knowingOf(open, here);
    const together = { ...reading, here, other, gone: new Set([...here.gone, ...other.project.gone]) };
    const forgotten = new Set(tombstones.map(({ respondent }) => respondent));
    const gone = {
      forgotten: tombstones,
      withdrawn: [...together.gone].filter((respondent) => !forgotten.has(respondent)),
    };
    const held = heldTexts(store);
    const names = new Set(held.map(({ file }) => file));
    const sources = new Set(held.flatMap(({ revisions }) => revisions.map(({ sourceHash }) => sourceHash)));
    return withOtherStore(
      other,
      here,
      gone,
      ({ file, revisions }) => names.has(file) || revisions.some(({ sourceHash }) => sources.has(sourceHash)),
      async (there) => {
        const taken = await takeAll(store, there, together, isRehearsal);
        const files = isRehearsal ? [] : writeConflicts(taken.texts, store, cast, together);
        return { ...taken, forgotten: [...forgotten], files };
      },
    );
  });
}

/** Before anything is taken over, so that no import brings in who was forgotten there. */
function tombstonesFirst(
  store: Store,
  here: ProjectFolder,
  other: OtherProject,
  isRehearsal: boolean,
): readonly Forgotten[] {
  return whileLocked(store, () => {
    refuseUnforgotten(store, here, other, isRehearsal);
    const tombstones = tombstonesTogether(here, other);
    if (!isRehearsal) saveTombstones(tombstones, here);
    return tombstones;
  });
}

async function takeAll(
  store: Store,
  there: Store,
  together: Together,
  isRehearsal: boolean,
): Promise<Taken & Pick<Merged, 'isKeyChanged'>> {
  const { here, other, gone } = together;
  let opened: OpenKeys | null = null;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const held = heldFiles(store);
    const coming = heldFiles(there);
    const { pairs, leftOut } = pairFiles(held, coming, here, other);
    const texts = pairs.map((pair) => wholeTexts(pair, store, there));
    refuseOtherProject(texts, here, other);
    refuseDoubleNumbers(held, coming, here, other);
    opened = await openKeys(store, here, other, opened);
    const keys = keysTogether(opened, texts, gone, other);
    const sealed =
      keys.changed === null || isRehearsal
        ? null
        : await sealKey(keys.changed.key, keys.changed.before, here);
    const work = () => {
      // Another program imported meanwhile: it is worked out again.
      if (!isDeepStrictEqual(heldFiles(store), held)) throw new KeyChanged();
      refuseNewTombstones(other.project.folder, other.project.forgotten);
      if (sealed !== null) {
        saveKey(sealed, here);
        markKey(store, sealed.mark);
      }
      const taken = takeTexts(store, there, texts, leftOut, { ...together, keys });
      return { ...taken, isKeyChanged: keys.changed !== null };
    };
    if (!isRehearsal) await backUpFirst(here, store, 'merge');
    try {
      if (isRehearsal) return rehearse(store, work);
      return write(store, { command: 'merge' }, work);
    } catch (error) {
      if (!(error instanceof KeyChanged)) throw error;
    }
  }
  throw new UserError(
    `${here.project.paths.database}: een ander programma leest transcripten in. Wacht tot het klaar is en typ de opdracht nog eens.`,
  );
}
