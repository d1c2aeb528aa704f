/** `wijkstem backup`: makes a reserve copy by hand. */

import type { Command } from 'commander';
import { backUpByHand } from '../../work/backups/back-up.js';
import { BackupResult } from '../../work/backups/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command.description(
      'Maakt een reservekopie van de database. Die blijft staan tot u haar zelf verwijdert; ' +
        'de reservekopieën die import, code en andere opdrachten vooraf maken, worden vanzelf opgeruimd.',
    ),
  ).action((options: SharedOptions) => run(options, io));
}

async function run(options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  const backup = await backUpByHand(here);
  if (options.json) printJson(BackupResult, { reservekopie: backup.name }, io);
  else print(io.stdout, `Reservekopie gemaakt: ${here.shown(backup.path)}`);
}
