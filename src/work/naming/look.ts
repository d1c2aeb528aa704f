/** Looking at the names of a project: the texts of its store, with the key where it can be opened. */

import { exists } from '../../files/disk.js';
import { EMPTY_KEY, type Key } from '../../names/index.js';
import { transcripts } from '../../store/index.js';
import { openKey } from '../project/key-folder.js';
import { listedNames, loadLexicon, recognisingWith } from '../project/known-names.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type NameRow, namesIn } from './overview.js';

/** Whether the key can be opened: everybody can read it, its passphrase was given, or somebody can be asked for it. */
export function canOpenKey({ project, passphrase, ask }: ProjectFolder): boolean {
  return !project.keyIsSealed || passphrase !== undefined || ask !== undefined;
}

export interface Look {
  readonly rows: readonly NameRow[];
  readonly key: Key;
  readonly hasKey: boolean;
}

/**
 * @param reveals whether pseudonyms get their names; then the key must be opened
 * @throws UserError when the key is needed and its passphrase is missing or wrong.
 */
export async function lookAtNames(here: ProjectFolder, reveals: boolean): Promise<Look> {
  const hasKey = exists(projectPath(here, 'key'));
  const canOpen = reveals || canOpenKey(here);
  if (hasKey && !canOpen) {
    here.say('let op: zonder het wachtwoord van de sleutel tellen uw eerdere beslissingen hier niet mee.');
  }
  const key = hasKey && canOpen ? (await openKey(here)).key : EMPTY_KEY;
  const recognising = recognisingWith(await loadLexicon(), listedNames(here), key, here);
  const rows = await withStore(here, 'read', (store) =>
    namesIn(transcripts(store), recognising, { key, reveals }),
  );
  return { rows, key, hasKey };
}
