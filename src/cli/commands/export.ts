/** `wijkstem export`: writes fragments, codings, counts and memos to a spreadsheet. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { cautionLines } from '../../model/caution.js';
import { CONTENTS, chosenContents, refuseNarrowing } from '../../work/exporting/contents.js';
import { keptBackText, makeExport } from '../../work/exporting/make-export.js';
import { ExportResult, exportAsJson } from '../../work/exporting/result.js';
import { adviceAsText } from '../../work/project/advice.js';
import { type FilterOptions, filterOptions, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print, printList } from '../io.js';
import { printJson } from '../json.js';
import { openHere, pathOf } from '../open-here.js';

interface Options extends SharedOptions, FilterOptions {
  readonly internal?: boolean;
  readonly csv?: boolean;
  readonly output?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command
        .description(
          'Schrijft wat er gecodeerd is naar Excel of csv. Zonder --internal is het voor anderen bedoeld: ' +
            'groepen van te weinig mensen staan er niet apart in, en er staan geen respondentnummers in.',
        )
        .argument('[inhoud...]', `wat erin komt: ${CONTENTS.join(', ')} (zonder: alles wat mag)`),
    )
      .option(
        '--internal',
        "voor het onderzoeksteam: alle fragmenten, coderingen per respondent, codes die samen gaan, en memo's",
      )
      .option('--csv', 'een map met csv-bestanden in plaats van een werkmap')
      .option(
        '--output <naam>',
        'een nieuw bestand .xlsx, of met --csv een map (zonder: in de map met rapporten)',
      ),
  ).action((contents: string[], options: Options) => run(contents, options, io));
}

async function run(asked: readonly string[], options: Options, io: Io): Promise<void> {
  const audience = options.internal ? 'intern' : 'openbaar';
  const contents = chosenContents(asked, audience);
  refuseNarrowing(options, audience);
  const here = openHere(options, io);
  const made = await makeExport(here, {
    audience,
    contents,
    filter: options,
    asCsv: options.csv === true,
    output: pathOf(options.output, io),
  });
  const { stale, cautions, tables } = made;
  if (stale !== null) print(io.stderr, adviceAsText(stale));
  printList(io.stderr, made.cut);
  if (options.json) {
    printJson(ExportResult, exportAsJson(made), io);
    return;
  }
  printList(io.stderr, cautionLines(cautions));
  print(io.stdout, `Geschreven: ${here.shown(made.path)}`);
  for (const { name, rows } of tables) print(io.stdout, `  ${name}: ${counted(rows, 'rij', 'rijen')}`);
  if (options.quiet === true) return;
  const kept = keptBackText(made);
  if (kept !== null) print(io.stderr, kept);
  if (audience === 'intern')
    print(io.stderr, 'INTERN: bewaar dit zoals de interviews zelf, en deel het niet.');
}
