/** `wijkstem agreement`: how well coders agree on the turns that they went through by hand. */

import type { Command } from 'commander';
import { compareCoders } from '../../work/comparing/agreement/compare-coders.js';
import { agreementAsCsv } from '../../work/comparing/agreement/csv.js';
import { AgreementResult, agreementAsJson } from '../../work/comparing/agreement/result.js';
import { toFilter } from '../../work/project/filters.js';
import { refuseProjectFile, writeOutput } from '../../work/project/output-file.js';
import { openCodes } from '../../work/project/project-folder.js';
import { type FilterOptions, filterOptions, list, type SharedOptions, sharedOptions } from '../command.js';
import { agreementAsText, differencesAsText } from '../comparing/agreement-text.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { named, openHere } from '../open-here.js';

interface Options extends SharedOptions, FilterOptions {
  readonly codeurs?: readonly string[];
  readonly alles?: boolean;
  readonly verschil?: boolean;
  readonly csv?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Vergelijkt codeurs op de beurten die zij blind codeerden (review export --blind): percentage, κ en α per code, ' +
          'en α met MASI over alle codes samen.',
      ),
    )
      .option('--codeurs <namen>', "alleen deze codeurs, gescheiden door komma's", list)
      .option('--alles', 'tel ook wat een codeur met de hand codeerde terwijl er voorstellen bij stonden')
      .option('--verschil', 'toon elke beurt en code waarover codeurs verschillen')
      .option('--csv <bestand>', 'schrijf de tabel ook naar een csv-bestand'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const filter = toFilter(options, here.project, codebook);
  const csv = options.csv === undefined ? null : named(options.csv, io);
  if (csv !== null) refuseProjectFile(csv.path, here, csv.shownAs);
  const compared = await compareCoders(here, codebook, filter, options.alles !== true, options.codeurs);
  if (csv !== null) writeOutput(csv.path, agreementAsCsv(compared), here, csv.shownAs);
  if (options.json) printJson(AgreementResult, agreementAsJson(compared), io);
  else if (options.verschil) print(io.stdout, differencesAsText(compared));
  else print(io.stdout, agreementAsText(compared, options.quiet === true));
  if (csv !== null && options.quiet !== true) print(io.stderr, `Geschreven: ${csv.shownAs}`);
}
