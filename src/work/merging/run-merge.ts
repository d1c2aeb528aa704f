/** A merge from two folders to the store: pair the texts, match the keys, and take in what is new in one transaction. */

import { isDeepStrictEqual } from 'node:util';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { heldFiles, heldTexts, markKey, rehearse, type Store, write } from '../../store/index.js';
import { KeyChanged, saveKey, sealKey } from '../project/key-folder.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
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
 * Takes over what the other copy holds and this one does not, as one act.
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
  const together = {
    here,
    other,
    codebook,
    codes: codesTogether(codebook, otherCodebook(other, codebook)),
    gone: new Set([...here.gone, ...other.project.gone]),
  };
  return withStore(here, 'change', async (store, cast) => {
    refuseUnforgotten(store, here, other, isRehearsal);
    const tombstones = tombstonesTogether(here, other);
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
        if (!isRehearsal) saveTombstones(tombstones, here);
        const taken = await takeAll(store, there, together, isRehearsal);
        const known = new Set(here.forgotten.map(({ respondent }) => respondent));
        return {
          ...taken,
          forgotten: [...forgotten].filter((respondent) => !known.has(respondent)),
          files: isRehearsal ? [] : writeConflicts(taken.texts, store, cast, together),
        };
      },
    );
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
