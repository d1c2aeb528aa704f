/** One sitting at the workbench: which project is open, who decides, and how both are told to the work. */

import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { createNameDesk, type NameDesk } from '../../work/naming/desk.js';
import type { Caller } from '../../work/project/caller.js';
import { type KeptCodebooks, keptCodebooks } from '../../work/project/kept-codebook.js';
import { keptProject } from '../../work/project/kept-project.js';
import type { ProjectFolder } from '../../work/project/project-folder.js';
import type { Events } from './events.js';
import { countedSteps } from './steps.js';

export interface Session {
  /** The folder of the project; null as long as none was chosen. */
  readonly folder: string | null;
  choose(folder: string): void;
  /** The project as its files are now: what there is to say about it is said when they changed. @throws UserError when none is open, or its files hold mistakes */
  here(): ProjectFolder;
  /** The codebook as its file is now, for who does not look for its terms. @throws UserErrors when it holds mistakes */
  codes(): Codebook;
  /** What is kept while names are decided about, the key first of all: the passphrase of one project is not tried on another. */
  readonly names: NameDesk;
  /** The same file for who looks at it whole, or changes it. */
  readonly codebook: KeptCodebooks;
  /** Who decides; null until they said so. */
  readonly coder: string | null;
  /** @throws UserError as long as nobody said who they are */
  namedCoder(): string;
  name(coder: string): void;
  readonly events: Events;
  /** What work is told and shown through. */
  readonly caller: Caller;
  /** Where the workbench was opened; the home of this person unless given. */
  readonly standing: { readonly from: string; readonly home?: string | undefined };
}

export interface Beginning {
  readonly folder: string | null;
  readonly coder: string | null;
  readonly passphrase: string | undefined;
  /** The folder that the workbench was opened from. */
  readonly from?: string | undefined;
  readonly home?: string | undefined;
}

export function createSession(begin: Beginning, events: Events): Session {
  let { folder, coder } = begin;
  let names = createNameDesk();
  const caller: Caller = {
    say: (line) =>
      events.tell({ soort: 'melding', melding: typeof line === 'string' ? { text: line } : line }),
    shown: (path) => path,
    progress: countedSteps(({ what, done, total }) =>
      events.tell({ soort: 'voortgang', wat: what, gedaan: done, totaal: total }),
    ),
    passphrase: begin.passphrase,
    reserveCopies: new Map(),
  };
  const keep = (chosen: string) => keptProject({ path: chosen, shownAs: chosen }, caller);
  let kept = folder === null ? null : keep(folder);
  const codebook = keptCodebooks();
  const here = (): ProjectFolder => {
    if (kept === null) {
      throw new UserError('Er is nog geen project open. Begin een nieuw project, of open er een.');
    }
    return kept();
  };
  return {
    get folder() {
      return folder;
    },
    choose: (chosen) => {
      folder = chosen;
      kept = keep(chosen);
      names = createNameDesk();
    },
    get names() {
      return names;
    },
    here,
    codes: () => codebook.codes(here()),
    codebook,
    get coder() {
      return coder;
    },
    namedCoder: () => {
      if (coder === null) throw new UserError('Wie beslist er? Vul eerst uw naam in.');
      return coder;
    },
    name: (chosen) => {
      coder = chosen;
    },
    events,
    caller,
    standing: { from: begin.from ?? process.cwd(), home: begin.home },
  };
}
