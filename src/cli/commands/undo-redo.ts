/** What `undo` and `redo` share: their arguments, their result, and why they could not. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import type { Store, TakenBackActs } from '../../store/index.js';
import { TakeBackResult } from '../../work/history/result.js';
import { withStore } from '../../work/project/project-store.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { actAsJson, actAsText, rowsAsText } from './text.js';

export interface TakingBack {
  readonly description: string;
  readonly work: (store: Store, count: number) => TakenBackActs;
  /** Before each act in the result. */
  readonly done: string;
  /** After how many can be. */
  readonly can: string;
}

export function configureTakingBack(command: Command, taking: TakingBack, io: Io): void {
  sharedOptions(
    command
      .description(taking.description)
      .argument('[aantal]', 'hoeveel opdrachten (zonder: de laatste)', wholeNumber, 1),
  ).action((count: number, options: SharedOptions) => run(count, options, taking, io));
}

async function run(count: number, options: SharedOptions, taking: TakingBack, io: Io): Promise<void> {
  const here = openHere(options, io);
  const { acts, refused } = await withStore(here, 'change', (store) =>
    taking.work(store, Math.max(count, 1)),
  );
  if (refused !== null) throw new UserError(reason(refused, taking));
  if (options.json) {
    printJson(TakeBackResult, { handelingen: acts.map(actAsJson) }, io);
    return;
  }
  for (const act of acts)
    print(io.stdout, `${taking.done}: ${actAsText(act)}. Verschil: ${rowsAsText(act)}.`);
}

function reason({ possible, stop }: NonNullable<TakenBackActs['refused']>, { can }: TakingBack): string {
  const how = 'Zie: wijkstem history';
  const stopped = stop === null ? '' : `${actAsText(stop)}, en dat kan niet ongedaan gemaakt worden`;
  if (possible === 0) {
    return stop === null
      ? `Er is niets dat ${can} kan worden. ${how}`
      : `De laatste handeling is ${stopped}. ${how}`;
  }
  return (
    `Er ${possible === 1 ? 'kan' : 'kunnen'} maar ${counted(possible, 'opdracht', 'opdrachten')} ${can} worden; er is niets veranderd. ` +
    `${stop === null ? '' : `Daarvóór staat ${stopped}. `}${how}`
  );
}
