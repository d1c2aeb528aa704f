/** `wijkstem names import`: takes decisions about names back, and reads the texts again with them. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import { oneLine } from '../../../language/visible.js';
import { decideNames } from '../../../work/naming/decide.js';
import { decidedAsJson, NamesImportResult } from '../../../work/naming/result.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { reasonsOf } from '../../importing/summary.js';
import { type Io, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

export function configure(names: Command, io: Io): void {
  const command = inDutch(names.command('import'), io)
    .summary('neem beslissingen over namen aan')
    .description(
      'Leest een ingevuld bestand van names export. De beslissingen komen in de sleutel, en alle teksten worden daarmee opnieuw ' +
        'gelezen; coderingen gaan mee.',
    )
    .argument('<bestand>', 'het ingevulde bestand, xlsx of csv');
  sharedOptions(command).action((file: string, options: SharedOptions) => run(file, options, io));
}

async function run(written: string, options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  const path = resolve(io.cwd, written);
  const decided = await decideNames(here, { path, shownAs: here.shown(path) });
  const { decisions, changed, flagged, missing } = decided;
  printList(io.stderr, reasonsOf(decided.results));
  if (missing.length > 0) {
    print(
      io.stderr,
      oneLine(
        `let op: deze bronnen zijn er niet meer, dus hun tekst blijft zoals hij is: ${enumerate(missing)}.`,
      ),
    );
  }
  if (options.json) {
    printJson(NamesImportResult, decidedAsJson(decided), io);
    return;
  }
  print(
    io.stdout,
    `${counted(decisions, 'beslissing', 'beslissingen')} bewaard in de sleutel, ` +
      `${counted(changed, 'tekst', 'teksten')} veranderd.`,
  );
  if (flagged > 0) {
    print(
      io.stdout,
      `${counted(flagged, 'codering', 'coderingen')} nakijken, want de woorden veranderden: wijkstem fragments --nakijken`,
    );
  }
}
