/** An export from the project to files: gathered, looked through for what exposes somebody, written, and remembered. */

import type { Sheet } from '../../files/office/index.js';
import { cutCells } from '../../files/office/index.js';
import { counted } from '../../language/numbers.js';
import type { Caution } from '../../model/caution.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { basisOf, type CodingFilter, type Store } from '../../store/index.js';
import { memosAbout } from '../memos/chosen.js';
import { memoSheet } from '../memos/sheet.js';
import { cautionOnCounts } from '../project/coding-state.js';
import { type FilterOptions, toFilter } from '../project/filters.js';
import { writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { cautionsFor } from '../reporting/cautions.js';
import { compareWithEarlier, rememberVersion } from '../reporting/public-versions.js';
import { codingTable } from './coding-table.js';
import type { Contents } from './contents.js';
import { explanation } from './explanation.js';
import { type Exported, gatherExport } from './exported.js';
import { asCsvFiles, asWorkbook } from './files.js';
import { matrixTables } from './matrix-tables.js';
import { exportPath, refuseExisting } from './places.js';
import { fragmentTable, quoteMatrix } from './quote-tables.js';
import { togetherTable } from './together-table.js';

export interface ExportWanted {
  readonly audience: Audience;
  readonly contents: readonly Contents[];
  readonly filter: FilterOptions;
  /** A folder of csv files instead of a workbook. */
  readonly asCsv: boolean;
  /** Where it comes; without it in the folder of reports. */
  readonly output?: string | undefined;
}

export interface MadeExport {
  /** The workbook, or the folder. */
  readonly path: string;
  readonly files: readonly string[];
  readonly audience: Audience;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** How many fragments may not be quoted. */
  readonly keptBack: number;
  /** Whether fragments or quotes were asked for, so that it matters. */
  readonly hasQuotes: boolean;
  /** What a researcher must look at before sharing it. */
  readonly cautions: readonly Caution[];
  /** A line per text that a cell of Excel can't hold. */
  readonly cut: readonly string[];
  readonly stale: Advice | null;
}

/** @throws UserError when it can't come there, or is there already; then nothing is written. */
export async function makeExport(
  here: ProjectFolder,
  { audience, contents, filter: written, asCsv, output }: ExportWanted,
): Promise<MadeExport> {
  const codebook = openCodes(here);
  const filter = toFilter(written, here.project, codebook);
  const path = exportPath(output, asCsv, audience, here);
  const { exported, tables, explained, stale } = await withStore(here, 'read', (store, cast) => {
    const exported = gatherExport(here, codebook, filter, audience, store, cast);
    return {
      exported,
      tables: contents.flatMap((each) => tablesOf(each, exported, { here, codebook, filter, store })),
      explained: explanation(here.project, codebook, basisOf(store, codebook), audience),
      stale: cautionOnCounts(store, codebook),
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
  const cautions = [
    ...(isPublic ? compareWithEarlier(here, path, exported.groups) : []),
    ...(isPublic && hasQuotes
      ? cautionsFor({
          project: here.project,
          codebook,
          findings: [],
          groups: exported.groups,
          heldBack: [],
        })
      : []),
  ];
  if (isPublic) rememberVersion(here, path, exported.groups);
  for (const file of files) writeOutput(file.path, file.content, here);
  return {
    path,
    files: files.map((file) => file.path),
    audience,
    tables: tables.map(({ name, rows }) => ({ name, rows: rows.length })),
    keptBack: exported.keptBack,
    hasQuotes,
    cautions,
    cut: tables.flatMap(cutCells),
    stale,
  };
}

/** Which fragments may not be quoted; null when that does not matter, or all may. */
export function keptBackText({
  hasQuotes,
  keptBack,
  audience,
}: Pick<MadeExport, 'hasQuotes' | 'keptBack' | 'audience'>): string | null {
  if (!hasQuotes || keptBack === 0) return null;
  const those = counted(keptBack, 'fragment mag', 'fragmenten mogen');
  const why =
    audience === 'intern'
      ? 'geen toestemming om te citeren, of gevoelig en niet vrijgegeven'
      : 'geen toestemming om te citeren, of gevoelig of herkenbaar en niet vrijgegeven';
  return audience === 'intern'
    ? `${those} niet worden geciteerd: ${why}.`
    : `${those} niet worden geciteerd en ${keptBack === 1 ? 'staat' : 'staan'} er niet in: ${why}.`;
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
