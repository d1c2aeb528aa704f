/** The key while a screen is open: what must be asked for it, and its passphrase, which is kept in memory only. */

import { exists, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { isSealed } from '../../names/index.js';
import {
  aboutLostKey,
  longEnough,
  type OpenKey,
  openKey,
  openKeyOf,
  WHAT_IS_LOST,
} from '../project/key-folder.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';

/** A passphrase that was given once; nothing that it returns holds it but the project that `keyed` makes. */
export interface KeySession {
  /**
   * Tries a passphrase, or takes one for a key that is still to be made, and keeps it when it is right.
   *
   * @throws UserError when it is wrong, which takes as long as scrypt does, or when the key is not that of the texts; then
   * what was kept before stays
   */
  unlock(here: ProjectFolder, passphrase: string): Promise<void>;
  /** Forgets the passphrase, and the key. */
  lock(): void;
  /** Whether the key can be opened without asking. */
  isOpen(here: ProjectFolder): boolean;
  /** The project for work that opens the key itself: the passphrase is in it, so it goes no further than that work. */
  keyed(here: ProjectFolder): ProjectFolder;
  /**
   * The key as it stands on the disk; scrypt only runs when the file is another than before.
   *
   * @throws UserError when the passphrase is still to be given, or the key is not that of the texts
   */
  opened(here: ProjectFolder): Promise<OpenKey>;
  /** Takes a key that was just written for the one on the disk. */
  wrote(key: OpenKey): void;
}

export function createKeySession(): KeySession {
  let given: string | null = null;
  let last: OpenKey | null = null;

  const keyed = (here: ProjectFolder): ProjectFolder =>
    given === null ? here : { ...here, passphrase: given, ask: undefined };

  function isOpen(here: ProjectFolder): boolean {
    if (given !== null || (here.passphrase ?? '') !== '') return true;
    const bytes = bytesOf(here);
    return bytes === null ? !here.project.keyIsSealed : !isSealed(bytes, here.project.paths.key);
  }

  return {
    async unlock(here, passphrase) {
      if (bytesOf(here) === null) longEnough(passphrase);
      last = await open({ ...here, passphrase });
      given = passphrase;
    },
    lock() {
      given = null;
      last = null;
    },
    isOpen,
    keyed,
    async opened(here) {
      if (!isOpen(here)) throw new UserError(IS_CLOSED);
      const bytes = bytesOf(here);
      if (last !== null && bytes !== null && isSame(bytes, last.bytes)) return last;
      last = await open(keyed(here));
      return last;
    },
    wrote(key) {
      last = key;
    },
  };
}

const IS_CLOSED = 'De sleutel is nog dicht. Typ het wachtwoord ervan; het wordt nergens bewaard.';

/** Of a project with texts it must be theirs. */
function open(here: ProjectFolder): Promise<OpenKey> {
  return hasBegun(here) ? withStore(here, 'read', (store) => openKeyOf(store, here)) : openKey(here);
}

function bytesOf(here: ProjectFolder): Uint8Array | null {
  const path = projectPath(here, 'key');
  return exists(path) ? readBytes(path, here.project.paths.key) : null;
}

function isSame(one: Uint8Array, other: Uint8Array | null): boolean {
  return other !== null && Buffer.compare(one, other) === 0;
}

/** `geen`: no name was replaced yet. `kwijt`: the texts hold pseudonyms, and the file is gone. */
export type KeyFileState = 'geen' | 'verzegeld' | 'leesbaar' | 'kwijt';

/** What a screen must ask before names can be decided about. */
export type AskedForKey = 'niets' | 'wachtwoord' | 'nieuw wachtwoord';

export interface KeyState {
  readonly file: KeyFileState;
  readonly isOpen: boolean;
  readonly asks: AskedForKey;
  /** What a person should know: what depends on a new passphrase, or how a lost key comes back. */
  readonly advice: string | null;
}

export async function keyState(here: ProjectFolder, session: KeySession): Promise<KeyState> {
  const bytes = bytesOf(here);
  const isOpen = session.isOpen(here);
  if (bytes !== null) {
    const sealed = isSealed(bytes, here.project.paths.key);
    return {
      file: sealed ? 'verzegeld' : 'leesbaar',
      isOpen,
      asks: isOpen ? 'niets' : 'wachtwoord',
      advice: sealed ? null : ANYONE_READS,
    };
  }
  const lost = hasBegun(here) ? await withStore(here, 'read', (store) => aboutLostKey(store, here)) : null;
  if (lost !== null) return { file: 'kwijt', isOpen: false, asks: 'niets', advice: lost };
  return {
    file: 'geen',
    isOpen,
    asks: isOpen ? 'niets' : 'nieuw wachtwoord',
    advice: isOpen ? null : WHAT_IS_LOST,
  };
}

const ANYONE_READS =
  'Iedereen die bij het bestand van de sleutel kan, kan lezen wie bij welk pseudoniem hoort.';
