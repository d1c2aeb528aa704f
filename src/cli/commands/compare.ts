/** `wijkstem compare`: perspectives against wijken, as tables on the terminal, csv or JSON. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import type { Basis } from '../../model/comparison.js';
import { UserError } from '../../model/errors.js';
import { compareGroups } from '../../work/comparing/groups/compare-groups.js';
import { comparisonAsCsv } from '../../work/comparing/groups/csv.js';
import { CompareResult, comparisonAsJson } from '../../work/comparing/groups/result.js';
import { adviceAsText } from '../../work/project/advice.js';
import { toFilter } from '../../work/project/filters.js';
import { writeOutput } from '../../work/project/output-file.js';
import { openCodes, type ProjectFolder } from '../../work/project/project-folder.js';
import { type FilterOptions, filterOptions, type SharedOptions, sharedOptions } from '../command.js';
import { comparisonAsTables } from '../comparing/groups-text.js';
import { type Io, print } from '../io.js';
import { jsonText } from '../json.js';
import { named, openHere } from '../open-here.js';

interface Options extends SharedOptions, FilterOptions {
  readonly csv?: boolean;
  readonly output?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Telt hoeveel respondenten een thema of code noemen: per perspectief, per wijk en per perspectief binnen elke wijk. ' +
          'Met --code ook de matrix van die code.',
      ),
    )
      .option('--csv', 'uitvoer als csv, een regel per code, perspectief en wijk')
      .option('--output <bestand>', 'schrijf de csv of JSON naar een bestand'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  if (options.csv && options.json) throw new UserError('Kies --csv of --json, niet allebei.');
  if (options.output !== undefined && !options.csv && !options.json) {
    throw new UserError('--output vraagt ook om --csv of --json.');
  }
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const compared = await compareGroups(here, codebook, toFilter(options, here.project, codebook));
  const { comparison, basis, stale } = compared;
  if (options.json) {
    deliver(`${jsonText(CompareResult, comparisonAsJson(compared))}\n`, options, here, io);
  } else if (options.csv) {
    deliver(comparisonAsCsv(comparison), options, here, io);
  } else {
    print(io.stdout, comparisonAsTables(comparison, options.code !== undefined));
    if (options.quiet !== true) print(io.stderr, basisText(basis));
    if (stale !== null) print(io.stderr, adviceAsText(stale));
  }
}

function basisText({ confirmed, open }: Basis): string {
  return (
    `Geteld zijn respondenten, niet fragmenten. Basis: ` +
    `${counted(confirmed, 'bevestigde codering', 'bevestigde coderingen')} en ` +
    `${counted(open, 'voorstel dat', 'voorstellen die')} nog niemand beoordeelde.`
  );
}

function deliver(text: string, { output }: Options, here: ProjectFolder, io: Io): void {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const { path, shownAs } = named(output, io);
  writeOutput(path, text, here, shownAs);
  print(io.stderr, `Geschreven: ${shownAs}`);
}
