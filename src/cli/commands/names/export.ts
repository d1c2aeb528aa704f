/** `wijkstem names export`: writes the names to a file in which a person decides about them. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { exportNames } from '../../../work/naming/export.js';
import { exportedAsJson, NamesExportResult } from '../../../work/naming/result.js';
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
  const exported = await exportNames(openHere(options, io), pathOf(options.output, io));
  const { file, names, doubtful } = exported;
  if (options.json) {
    printJson(NamesExportResult, exportedAsJson(exported), io);
    return;
  }
  print(
    io.stdout,
    file === null
      ? 'Er is niets gevonden dat op een naam lijkt. Er is geen bestand geschreven.'
      : `${file.shownAs} geschreven: ${counted(names, 'rij', 'rijen')}, waarvan ${counted(doubtful, 'mogelijke naam', 'mogelijke namen')}. Vul de kolom beslissing in.`,
  );
}
