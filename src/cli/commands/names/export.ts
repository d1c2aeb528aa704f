/** `wijkstem names export`: writes the names to a file in which a person decides about them. */

import type { Command } from 'commander';
import { writePrivate } from '../../../files/disk.js';
import { counted } from '../../../language/numbers.js';
import { lookAtNames } from '../../../work/naming/look.js';
import { NamesExportResult } from '../../../work/naming/result.js';
import { nameSheet } from '../../../work/naming/sheet.js';
import { newTableFile, writeTable } from '../../../work/project/table-file.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere, pathOf } from '../../open-here.js';

interface Options extends SharedOptions {
  readonly output?: string;
}

export function configure(names: Command, io: Io): void {
  const command = inDutch(names.command('export'), io)
    .summary('schrijf de namen naar Excel')
    .description(
      'Schrijft een bestand voor Excel met een rij per naam. Vul de kolom beslissing in: vervang, laat staan, of zelfde als ' +
        '(met het pseudoniem in zelfde_als). Het bevat gesproken tekst en namen: verwijder het na het inlezen.',
    );
  sharedOptions(command)
    .option('--output <bestand>', 'een nieuw bestand .xlsx of .csv (zonder: namen.xlsx in de projectmap)')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const file = newTableFile(pathOf(options.output, io), 'namen.xlsx', here);
  const { path, shownAs } = file;
  const { rows } = await lookAtNames(here, false);
  if (rows.length > 0) writeTable(nameSheet(rows), file, writePrivate);
  const doubtful = rows.filter(({ state }) => state === 'mogelijk').length;
  if (options.json) {
    printJson(
      NamesExportResult,
      { bestand: rows.length === 0 ? null : path, namen: rows.length, mogelijk: doubtful },
      io,
    );
    return;
  }
  print(
    io.stdout,
    rows.length === 0
      ? 'Er is niets gevonden dat op een naam lijkt. Er is geen bestand geschreven.'
      : `${shownAs} geschreven: ${counted(rows.length, 'rij', 'rijen')}, waarvan ${counted(doubtful, 'mogelijke naam', 'mogelijke namen')}. Vul de kolom beslissing in.`,
  );
}
