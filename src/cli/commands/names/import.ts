/** `wijkstem names import`: takes decisions about names back, and reads the texts again with them. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import { oneLine } from '../../../language/visible.js';
import { UserError } from '../../../model/errors.js';
import { type DecidedNames, decideNames, rehearseNames } from '../../../work/naming/decide.js';
import { decidedAsJson, NamesImportResult } from '../../../work/naming/result.js';
import type { Touched } from '../../../work/naming/touched.js';
import { typed } from '../../../work/project/advice.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { reasonsOf } from '../../importing/summary.js';
import { type Io, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { aboutHidden } from '../../naming/hidden.js';
import { touchedAsText } from '../../naming/touched.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly ja?: boolean;
}

export function configure(names: Command, io: Io): void {
  const command = inDutch(names.command('import'), io)
    .summary('neem beslissingen over namen aan')
    .description(
      'Leest een ingevuld bestand van names export, en toont per beslissing hoeveel plaatsen zij raakt. Met --ja komen de ' +
        'beslissingen in de sleutel en worden alle teksten daarmee opnieuw gelezen; coderingen gaan mee. Wat wordt vervangen, ' +
        'wordt ook gewist uit eerdere teksten, de geschiedenis en reservekopieën: dat kan niet ongedaan worden gemaakt.',
    )
    .argument('<bestand>', 'het ingevulde bestand, xlsx of csv')
    .option('--dry-run', 'toon alleen wat er zou veranderen')
    .option('--ja', 'neem de beslissingen over');
  sharedOptions(command).action((file: string, options: Options) => run(file, options, io));
}

async function run(written: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const path = resolve(io.cwd, written);
  const file = { path, shownAs: here.shown(path) };
  if (options.ja && !options.dryRun) {
    const done = await decideNames(here, file);
    show(done.touched, done, options, io);
    return;
  }
  const touched = await rehearseNames(here, file);
  show(touched, null, options, io);
  if (options.dryRun || touched.rows.length === 0) return;
  throw new UserError('Er is nog niets veranderd.', {
    how: 'Klopt dit, typ dan',
    command: 'names import',
    options: [`"${written}"`, '--ja'],
  });
}

function show(touched: Touched, done: DecidedNames | null, options: Options, io: Io): void {
  const result = decidedAsJson(touched, done);
  printList(io.stderr, reasonsOf(done?.results ?? []));
  if (result.zonder_bron.length > 0) {
    const files = enumerate(result.zonder_bron);
    print(
      io.stderr,
      oneLine(
        `let op: deze bestanden zijn er niet meer, dus in hun tekst blijft een naam staan: ${files}. Zet ze terug en typ de opdracht nog eens.`,
      ),
    );
  }
  if (options.json) {
    printJson(NamesImportResult, result, io);
    return;
  }
  print(io.stdout, touchedAsText(result));
  if (done === null) return;
  print(
    io.stdout,
    `\n${counted(result.beslissingen, 'beslissing', 'beslissingen')} bewaard in de sleutel, ` +
      `${counted(result.teksten_veranderd, 'tekst', 'teksten')} veranderd.`,
  );
  if (result.nakijken > 0) {
    print(
      io.stdout,
      `${counted(result.nakijken, 'codering', 'coderingen')} nakijken, want de woorden veranderden: ${typed('fragments', ['--nakijken'])}`,
    );
  }
  for (const line of aboutHidden(done.hidden)) print(io.stdout, oneLine(line));
}
