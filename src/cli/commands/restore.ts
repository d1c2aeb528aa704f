/** `wijkstem restore`: lists the reserve copies, and puts one back. */

import type { Command } from 'commander';
import { momentAsText } from '../../language/moment.js';
import { type Restored, restoreCopy } from '../../work/backups/restore.js';
import {
  RestoreListResult,
  RestoreResult,
  restoreAsJson,
  restoreListAsJson,
} from '../../work/backups/result.js';
import { typed } from '../../work/project/advice.js';
import { type Backup, backupsOf } from '../../work/project/reserve-copies.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { named, openHere } from '../open-here.js';
import { textTable } from '../table.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Toont de reservekopieën, of zet er een terug. Van de database zoals die nu is, blijft een reservekopie, ' +
          'en undo maakt het terugzetten ongedaan. Wie vergeten is, komt niet terug.',
      )
      .argument('[reservekopie]', 'het nummer of de naam uit de lijst, of het pad van een eigen kopie'),
  ).action((chosen: string | undefined, options: SharedOptions) => run(chosen, options, io));
}

async function run(chosen: string | undefined, options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  if (chosen === undefined) {
    showList(backupsOf(here), options, io);
    return;
  }
  const restored = await restoreCopy(named(chosen, io), here);
  if (options.json) printJson(RestoreResult, restoreAsJson(restored), io);
  else print(io.stdout, inWords(restored));
}

function inWords({ name, isChanged, setAside, isAct }: Restored): string {
  if (!isAct && setAside === null) return `${name} is teruggezet, want er was geen database meer.`;
  if (!isChanged) return `De database was al gelijk aan ${name}. Er is niets veranderd.`;
  if (setAside === null) return `${name} is teruggezet. Ongedaan maken: ${typed('undo')}`;
  return `${name} is teruggezet. De database die niet te lezen was, staat nog in ${setAside}; verwijder die als u haar niet meer nodig hebt.`;
}

const HEAD = ['nummer', 'gemaakt', 'waarom', 'naam'];

function showList(backups: readonly Backup[], { json }: SharedOptions, io: Io): void {
  if (json) {
    printJson(RestoreListResult, restoreListAsJson(backups), io);
    return;
  }
  if (backups.length === 0) {
    print(io.stderr, `Er zijn nog geen reservekopieën. Maak er een met: ${typed('backup')}`);
    return;
  }
  const rows = backups.map(({ name, made, reason }, index) => [
    index + 1,
    momentAsText(made),
    reason.replaceAll('-', ' '),
    name,
  ]);
  print(io.stdout, textTable({ head: HEAD, rows, numeric: [0] }));
}
