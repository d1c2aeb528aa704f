/** `wijkstem export`: writes fragments, codings, matrices and memos for a spreadsheet or another program. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeCsv } from '../../files/csv.js';
import { exists, writeWhole } from '../../files/disk.js';
import { asCell, type Sheet, writeXlsx } from '../../files/xlsx-write.js';
import { UserError } from '../../model/errors.js';
import { findCodings, memos, type Store } from '../../store/index.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { fragmentSheet, quotesByPerspective } from '../exporting/fragments.js';
import { matrixSheets } from '../exporting/matrices.js';
import { mentionSheet } from '../exporting/mentions.js';
import { publicQuoteSheets } from '../exporting/public-quotes.js';
import { type Io, print } from '../io.js';
import { ExportResult, printJson } from '../json-shapes.js';
import { memoSheet } from '../memos/sheet.js';
import {
  asTyped,
  interviewed,
  openCodebook,
  openProject,
  type ProjectFolder,
  projectPath,
  refuseProjectFile,
  withStore,
} from '../project-folder.js';
import { cautionsFor } from '../reporting/cautions.js';
import { type Gathered, gather } from '../reporting/content.js';

interface Options extends SharedOptions {
  readonly output?: string;
  readonly internal?: boolean;
  readonly csv?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Schrijft citaten en matrices naar een werkmap voor Excel. Met --internal ook alle fragmenten, de coderingen ' +
          "per respondent (0 en 1) en de memo's: die zijn voor het onderzoeksteam. Zonder --internal gelden de regels van het openbare rapport.",
      )
      .option('--internal', 'voor het onderzoeksteam: alle fragmenten, met respondentnummers')
      .option('--csv', 'een map met csv-bestanden in plaats van een werkmap')
      .option(
        '--output <naam>',
        'een nieuw bestand .xlsx, of met --csv een map (zonder: in de map met rapporten)',
      ),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openProject(options, io);
  const codebook = openCodebook(here);
  const path = outputOf(options, here, io);
  const audience = options.internal ? 'intern' : 'openbaar';
  const { gathered, sheets } = await withStore(here, 'read', (store, cast) => {
    const all = gather(here, codebook, store, cast, audience);
    const people = interviewed(here, cast);
    return {
      gathered: all,
      sheets: audience === 'intern' ? internalSheets(store, all, people) : publicSheets(all),
    };
  });
  const files = options.csv ? csvFiles(sheets, path) : [[path, writeXlsx(sheets)] as const];
  for (const [file] of files) refuseExisting(file, here, io);
  for (const [file, content] of files) writeWhole(file, content, asTyped(file, io));
  const cautions =
    audience === 'intern' ? [] : cautionsFor({ ...gathered, findings: gathered.content.findings });
  for (const caution of cautions) print(io.stderr, caution);
  if (options.json) {
    const tables = sheets.map(({ name, rows }) => ({ tabel: name, rijen: rows.length }));
    printJson(ExportResult, { bestanden: files.map(([file]) => file), tabellen: tables }, io);
    return;
  }
  print(io.stdout, `Geschreven: ${asTyped(path, io)}`);
  for (const { name, rows } of sheets) print(io.stdout, `  ${name}: ${rows.length} rijen`);
}

function publicSheets({ content }: Gathered): Sheet[] {
  return [...publicQuoteSheets(content.quotes, content.codebook), ...matrixSheets(content.appendix)];
}

function internalSheets(
  store: Store,
  { content }: Gathered,
  respondents: ReturnType<typeof interviewed>,
): Sheet[] {
  const { codebook, project } = content;
  const { codings } = findCodings(store);
  const people = new Map(respondents.map((person) => [person.id, person]));
  return [
    fragmentSheet(codings, people, codebook),
    mentionSheet(codings, respondents, codebook),
    quotesByPerspective(codings, people, codebook, project),
    ...matrixSheets(content.appendix),
    memoSheet(memos(store), people),
  ];
}

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
function csvFiles(sheets: readonly Sheet[], folder: string): (readonly [string, string])[] {
  return sheets.map(({ name, columns, rows }) => [
    join(folder, `${name}.csv`),
    writeCsv(
      columns.map(({ title }) => title),
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asCell(cell)))),
    ),
  ]);
}

/** @throws UserError when the name of a workbook does not end in .xlsx. */
function outputOf({ output, csv, internal }: Options, here: ProjectFolder, io: Io): string {
  const name = `export${internal ? '-intern' : ''}-${here.project.reportDate}${csv ? '' : '.xlsx'}`;
  if (output === undefined) return join(projectPath(here, 'reports'), name);
  const path = resolve(io.cwd, output);
  if (!csv && !path.toLowerCase().endsWith('.xlsx')) {
    throw new UserError(`${asTyped(path, io)}: laat de naam eindigen op .xlsx, of kies --csv voor een map.`);
  }
  return path;
}

function refuseExisting(path: string, here: ProjectFolder, io: Io): void {
  const shownAs = asTyped(path, io);
  refuseProjectFile(path, here, shownAs);
  if (exists(path)) {
    throw new UserError(`${shownAs}: dit bestand bestaat al. Kies een andere naam met --output.`);
  }
}
