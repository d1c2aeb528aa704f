/** `wijkstem export`: writes fragments, codings, counts and memos to a spreadsheet. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../files/disk.js';
import type { Sheet } from '../../files/sheet.js';
import { counted } from '../../language/numbers.js';
import { MOST } from '../../language/phrases.js';
import type { Codebook } from '../../model/codebook.js';
import { basisOf, type CodingFilter, type Store } from '../../store/index.js';
import { staleCoding } from '../../work/coding/state.js';
import { codingTable } from '../../work/exporting/coding-table.js';
import { CONTENTS, type Contents, chosenContents, refuseNarrowing } from '../../work/exporting/contents.js';
import { cutCells } from '../../work/exporting/cut-cells.js';
import { explanation } from '../../work/exporting/explanation.js';
import { type Exported, gatherExport } from '../../work/exporting/exported.js';
import { asCsvFiles, asWorkbook } from '../../work/exporting/files.js';
import { matrixTables } from '../../work/exporting/matrix-tables.js';
import { exportPath, refuseExisting } from '../../work/exporting/places.js';
import { fragmentTable, quoteMatrix } from '../../work/exporting/quote-tables.js';
import { ExportResult } from '../../work/exporting/result.js';
import { togetherTable } from '../../work/exporting/together-table.js';
import { memosAbout } from '../../work/memos/chosen.js';
import { memoSheet } from '../../work/memos/sheet.js';
import { toFilter } from '../../work/project/filters.js';
import { openCodes, type ProjectFolder } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { cautionsFor } from '../../work/reporting/cautions.js';
import { compareWithEarlier, rememberVersion } from '../../work/reporting/public-versions.js';
import { type FilterOptions, filterOptions, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print, printList } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

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
  const codebook = openCodes(here);
  const filter = toFilter(options, here.project, codebook);
  const asCsv = options.csv === true;
  const path = exportPath(
    options.output === undefined ? undefined : resolve(io.cwd, options.output),
    asCsv,
    audience,
    here,
  );
  const { exported, tables, explained, stale } = await withStore(here, 'read', (store, cast) => {
    const exported = gatherExport(here, codebook, filter, audience, store, cast);
    return {
      exported,
      tables: contents.flatMap((each) => tablesOf(each, exported, { here, codebook, filter, store })),
      explained: explanation(here.project, codebook, basisOf(store), audience),
      stale: staleCoding(store, codebook),
    };
  });
  const files = asCsv
    ? asCsvFiles(tables, path, audience)
    : asWorkbook([explained, ...tables], path, audience);
  refuseExisting(
    files.map((file) => file.path),
    here,
  );
  const isPublic = audience === 'openbaar';
  const hasQuotes = contents.includes('fragmenten') || contents.includes('citaten');
  // Of a long list the beginning is printed.
  const cautions = [
    ...(isPublic ? compareWithEarlier(here, path, exported.groups) : []),
    ...(isPublic && hasQuotes
      ? cautionsFor({ findings: [], groups: exported.groups, quotes: exported.planned })
      : []),
  ];
  if (isPublic) rememberVersion(here, path, exported.groups);
  for (const file of files) writeWhole(file.path, file.content, here.shown(file.path));
  if (stale !== null) print(io.stderr, `${stale} Typ eerst: wijkstem code`);
  printList(io.stderr, tables.flatMap(cutCells));
  if (options.json) {
    const result = {
      versie: audience,
      bestanden: files.map((file) => file.path),
      tabellen: tables.map(({ name, rows }) => ({ tabel: name, rijen: rows.length })),
      niet_te_citeren: exported.keptBack,
      waarschuwingen: cautions,
    };
    printJson(ExportResult, result, io);
    return;
  }
  printList(io.stderr, cautions);
  if (cautions.length > MOST) print(io.stderr, 'U ziet ze alle met --json.');
  print(io.stdout, `Geschreven: ${here.shown(path)}`);
  for (const { name, rows } of tables) print(io.stdout, `  ${name}: ${counted(rows.length, 'rij', 'rijen')}`);
  if (options.quiet === true) return;
  if (hasQuotes && exported.keptBack > 0) print(io.stderr, notQuoted(exported));
  if (audience === 'intern')
    print(io.stderr, 'INTERN: bewaar dit zoals de interviews zelf, en deel het niet.');
}

interface Sources {
  readonly here: ProjectFolder;
  readonly codebook: Codebook;
  readonly filter: CodingFilter;
  readonly store: Store;
}

function tablesOf(
  contents: Contents,
  exported: Exported,
  { here, codebook, filter, store }: Sources,
): Sheet[] {
  switch (contents) {
    case 'fragmenten':
      return [fragmentTable(exported, codebook)];
    case 'citaten':
      return [quoteMatrix(exported)];
    case 'coderingen':
      return [codingTable(exported, codebook, filter)];
    case 'matrices':
      return matrixTables(exported);
    case 'samen':
      return [togetherTable(exported, codebook)];
    case 'memos': {
      const people = new Map(here.respondents.map((person) => [person.id, person]));
      return [memoSheet(memosAbout(filter, store, codebook, here), people)];
    }
  }
}

function notQuoted({ keptBack, audience }: Exported): string {
  const those = counted(keptBack, 'fragment mag', 'fragmenten mogen');
  const why = 'geen toestemming om te citeren, of gevoelig en niet vrijgegeven';
  return audience === 'intern'
    ? `${those} niet worden geciteerd: ${why}.`
    : `${those} niet worden geciteerd en ${keptBack === 1 ? 'staat' : 'staan'} er niet in: ${why}.`;
}
