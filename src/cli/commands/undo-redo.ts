/** `wijkstem undo` and `wijkstem redo`: take back whole commands, the last first, and do them again. */

import type { Command } from 'commander';
import { TakeBackResult, takeBackAsJson } from '../../work/history/result.js';
import { rowsAsText } from '../../work/history/rows-text.js';
import { actAsText, takeBackActs } from '../../work/history/take-back.js';
import { type CommandModule, type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

const WAYS = {
  undo: {
    description:
      'Maakt de laatste opdracht die iets veranderde in haar geheel ongedaan, ook een import of een codering. ' +
      'Wat forget of een nieuwe versie van de database deed, blijft. De namensleutel verandert niet.',
    done: 'Ongedaan gemaakt',
  },
  redo: {
    description:
      'Doet opnieuw wat undo ongedaan maakte. Dat kan tot een andere opdracht iets verandert in de database.',
    done: 'Opnieuw gedaan',
  },
} as const;

type Way = keyof typeof WAYS;

export const undo: CommandModule = { configure: (command, io) => configure('undo', command, io) };
export const redo: CommandModule = { configure: (command, io) => configure('redo', command, io) };

function configure(way: Way, command: Command, io: Io): void {
  sharedOptions(
    command
      .description(WAYS[way].description)
      .argument('[aantal]', 'hoeveel opdrachten (zonder: de laatste)', wholeNumber, 1),
  ).action((count: number, options: SharedOptions) => run(way, count, options, io));
}

async function run(way: Way, count: number, options: SharedOptions, io: Io): Promise<void> {
  const acts = await takeBackActs(openHere(options, io), way, count);
  if (options.json) {
    printJson(TakeBackResult, takeBackAsJson(acts), io);
    return;
  }
  for (const act of acts)
    print(io.stdout, `${WAYS[way].done}: ${actAsText(act)}. Verschil: ${rowsAsText(act)}.`);
}
