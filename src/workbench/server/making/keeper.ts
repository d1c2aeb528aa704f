/** What this sitting makes, one thing at a time, and what it made: found again by number, never by path. */

import { dirname } from 'node:path';
import { type Advice, reasonsIn, UserError } from '../../../model/errors.js';
import type { Made } from '../../../work/making/made.js';
import type { Wanted } from '../../../work/making/wanted.js';
import type { Session } from '../session.js';
import type { Step } from '../steps.js';
import type { Job, Maker } from './maker.js';

/** What was made, or why it was not. */
export interface Outcome {
  readonly id: number;
  readonly soort: Wanted['soort'];
  /** ISO 8601 in UTC. */
  readonly op: string;
  readonly gemaakt: Made | null;
  readonly fouten: readonly Advice[];
}

export interface Busy {
  readonly soort: Wanted['soort'];
  readonly stap: Step | null;
}

export interface Makings {
  /** @throws UserError while something else is being made, or when it must be known who decides */
  begin(wanted: Wanted): void;
  stop(): void;
  readonly busy: Busy | null;
  /** Of this project, the newest first. */
  outcomes(): readonly Outcome[];
  /** Opens the folder in which something lies that this sitting made. @throws UserError when there is no such thing */
  show(id: number): void;
  end(): void;
}

const BUG =
  'Dit is een fout in wijkstem. Er is niets geschreven. Meld hem met de regels die in het venster van de opdracht staan.';

export interface MakingsOptions {
  readonly maker: Maker;
  /** Opens a folder for the person at this computer. */
  readonly showFolder: (folder: string) => void;
  /** Where a bug is reported: the window that the workbench was started from. */
  readonly tellBug: (error: unknown) => void;
}

export function keepMakings(session: Session, { maker, showFolder, tellBug }: MakingsOptions): Makings {
  let job: Job | null = null;
  let busy: Busy | null = null;
  let last = 0;
  let outcomes: (Outcome & { readonly folder: string })[] = [];

  const changed = (): void => session.events.tell({ soort: 'veranderd', door: null });
  const isOver = (folder: string, wanted: Wanted, result: Pick<Outcome, 'gemaakt' | 'fouten'>): void => {
    last += 1;
    const outcome = { id: last, soort: wanted.soort, op: new Date().toISOString(), folder, ...result };
    outcomes = [outcome, ...outcomes];
    // What was stopped halfway is no longer on its way.
    if (busy?.stap != null) {
      const { what, total } = busy.stap;
      session.events.tell({ soort: 'voortgang', wat: what, gedaan: total, totaal: total });
    }
    job = null;
    busy = null;
    changed();
  };

  return {
    begin: (wanted) => {
      if (job !== null) throw new UserError('Er wordt al iets gemaakt. Wacht tot het klaar is, of stop het.');
      const { folder, passphrase } = session.here();
      const coder = isOfOneCoder(wanted) ? session.namedCoder() : session.coder;
      const order = { folder, wanted, coder, passphrase };
      busy = { soort: wanted.soort, stap: null };
      job = maker(order, (step) => {
        busy = { soort: wanted.soort, stap: step };
        session.events.tell({ soort: 'voortgang', wat: step.what, gedaan: step.done, totaal: step.total });
      });
      job.made.then(
        (made) => isOver(folder, wanted, { gemaakt: made, fouten: [] }),
        (error: unknown) => {
          if (!(error instanceof UserError)) tellBug(error);
          const reasons = error instanceof UserError ? reasonsIn(error) : [{ text: BUG }];
          isOver(folder, wanted, { gemaakt: null, fouten: reasons });
        },
      );
      changed();
    },
    stop: () => job?.stop(),
    get busy() {
      return busy;
    },
    outcomes: () => outcomes.filter(({ folder }) => folder === session.folder),
    show: (id) => {
      const made = outcomes.find((one) => one.id === id && one.folder === session.folder)?.gemaakt;
      if (made?.pad == null) throw new UserError('Dit is niet in deze zitting gemaakt. Maak het opnieuw.');
      showFolder(made.bestanden > 1 ? made.pad : dirname(made.pad));
    },
    end: () => job?.stop(),
  };
}

function isOfOneCoder(wanted: Wanted): boolean {
  return wanted.soort === 'nakijken' && (wanted.inhoud === 'blind' || wanted.inhoud === 'beslist');
}
