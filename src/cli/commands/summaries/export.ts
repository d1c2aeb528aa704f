/** `wijkstem summaries export`: writes the framework matrix to xlsx or csv, to be filled in. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { toPersonFilter } from '../../../work/project/filters.js';
import { openCodes } from '../../../work/project/project-folder.js';
import { COLUMN_KINDS } from '../../../work/summarising/columns.js';
import { summaryFiles, writeGrid } from '../../../work/summarising/export.js';
import { SummaryExportResult } from '../../../work/summarising/result.js';
import { ROW_KINDS, type RowKind } from '../../../work/summarising/rows.js';
import {
  oneOf,
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
} from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere, pathOf } from '../../open-here.js';

type Columns = keyof typeof COLUMN_KINDS;
const COLUMNS = Object.keys(COLUMN_KINDS) as Columns[];

interface Options extends SharedOptions, PersonFilterOptions {
  readonly rijen: RowKind;
  readonly kolommen: Columns;
  readonly output?: string;
}

export function configure(summaries: Command, io: Io): void {
  const command = inDutch(summaries.command('export'), io)
    .summary('schrijf de tabel van samenvattingen naar Excel')
    .description(
      'Schrijft een tabel met een rij per respondent of groep en een kolom per thema of code, met wat daar al samengevat is en op een ' +
        'tweede blad de passages. Vul de cellen in en lees ze terug met: wijkstem summaries import. De passages zijn gesproken tekst: ' +
        'bewaar het bestand zoals de interviews.',
    );
  sharedOptions(
    personFilterOptions(command)
      .option('--rijen <soort>', `kies uit ${ROW_KINDS.join(', ')}`, oneOf(...ROW_KINDS), 'respondenten')
      .option('--kolommen <soort>', `kies uit ${COLUMNS.join(', ')}`, oneOf(...COLUMNS), 'themas')
      .option(
        '--output <bestand>',
        'een nieuw bestand .xlsx of .csv (zonder: samenvattingen.xlsx in de projectmap)',
      ),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const filter = toPersonFilter(options, here, codebook);
  const files = summaryFiles(pathOf(options.output, io), here);
  const columns = COLUMN_KINDS[options.kolommen];
  const { grid, passages, cut } = await writeGrid(
    here,
    codebook,
    { rows: options.rijen, columns, filter },
    files,
  );
  printList(io.stderr, cut);
  const cells = grid.cells.flat();
  const filled = cells.filter(({ texts }) => texts.length > 0).length;
  if (options.json) {
    const result = {
      bestand: files.grid.path,
      passages_bestand: files.passages?.path ?? null,
      rijen: options.rijen,
      kolommen: columns,
      cellen: cells.length,
      samenvattingen: filled,
      passages,
    };
    printJson(SummaryExportResult, result, io);
    return;
  }
  const names = [files.grid, files.passages].flatMap((file) => (file === null ? [] : [file.shownAs]));
  print(
    io.stdout,
    `${names.join(' en ')} geschreven: ${counted(cells.length, 'cel', 'cellen')}, waarvan ${filled} ingevuld; ${counted(passages, 'passage', 'passages')}.`,
  );
  if (options.quiet !== true) {
    print(
      io.stdout,
      `Vul de gekleurde kolommen in en typ daarna: wijkstem summaries import ${quoted(files.grid.shownAs)}`,
    );
  }
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}
