/** Importing for who sits at a screen: a passphrase that is needed is asked for there, and then it is done. */

import { slashed } from '../../files/disk.js';
import { PassphraseNeeded } from '../../model/errors.js';
import { nameOfSource, type ProjectFolder } from '../project/project-folder.js';
import { filesToRead } from './files.js';
import type { FileResult } from './read-interview.js';
import { runImport } from './run-import.js';

export interface ScreenImport {
  /** What must be asked first; then nothing was stored. */
  readonly asks: 'niets' | 'wachtwoord' | 'nieuw wachtwoord';
  readonly results: readonly FileResult[];
}

/** @param files as the project calls them; what is no interview of the project is left out */
export async function importForScreen(files: readonly string[], here: ProjectFolder): Promise<ScreenImport> {
  const wanted = new Set(files);
  const paths = filesToRead([], here).files.filter((path) => wanted.has(nameOfSource(here, slashed(path))));
  try {
    return { asks: 'niets', results: await runImport(paths, here, {}, { command: 'import' }) };
  } catch (error) {
    if (!(error instanceof PassphraseNeeded)) throw error;
    return { asks: error.need === 'open' ? 'wachtwoord' : 'nieuw wachtwoord', results: [] };
  }
}
