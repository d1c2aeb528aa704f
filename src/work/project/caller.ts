/** Whoever asked for a verb, as the verb sees them: told, asked, and shown how far it is. A terminal is one, a page another. */

import type { Advice } from '../../model/errors.js';

export interface Caller {
  /** Tells something beside the result, in one line: a caution, what is waited for. */
  say(line: string | Advice): void;
  /** A path as this person would write it. */
  shown(path: string): string;
  /** Shows how far work is that lasts. */
  progress(what: string, total: number): Progress;
  /** The passphrase of the key, when it was given beforehand. */
  readonly passphrase?: string | undefined;
  /** The passphrase of the key of another copy of the project, likewise. */
  readonly otherPassphrase?: string | undefined;
  /** How long to wait for another program that has the database, in milliseconds; ten seconds unless given. */
  readonly patienceMs?: number | undefined;
  /** Where a page, which asks for one small change after another, remembers the reserve copies of this sitting. */
  readonly reserveCopies?: Map<string, Promise<void>> | undefined;
  /** Asks for a passphrase without showing what is typed; absent where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

export interface Progress {
  step(): void;
  stop(): void;
}

/** A file that a person named: where it is, and as messages name it. */
export interface NamedFile {
  readonly path: string;
  readonly shownAs: string;
}
