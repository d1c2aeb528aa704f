/** Making tables for Excel: what was coded, the comparison of groups, and memos. */

import { compareGroups } from '../comparing/groups/compare-groups.js';
import { comparisonAsCsv } from '../comparing/groups/csv.js';
import { chosenContents } from '../exporting/contents.js';
import { keptBackText, makeExport } from '../exporting/make-export.js';
import { chosenMemos } from '../memos/chosen.js';
import { memoSheet } from '../memos/sheet.js';
import { toFilter } from '../project/filters.js';
import { freePath } from '../project/free-path.js';
import { writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { newTableFile, writeTable } from '../project/table-file.js';
import { type Made, madeOf } from './made.js';
import { pointsOfCautions } from './points.js';
import type { WantedOf } from './wanted.js';

export async function tables(
  here: ProjectFolder,
  { voor: audience, inhoud, vorm }: WantedOf<'tabellen'>,
): Promise<Made> {
  const contents = chosenContents(inhoud, audience);
  const asCsv = vorm === 'csv';
  const stem = `export${audience === 'intern' ? '-intern' : ''}-${here.project.reportDate}`;
  const output = freePath(projectPath(here, 'reports'), stem, asCsv ? '' : '.xlsx');
  const made = await makeExport(here, { audience, contents, filter: {}, asCsv, output });
  const kept = keptBackText(made);
  return madeOf('tabellen', here, {
    path: made.path,
    files: made.files.length,
    audience,
    lines: [
      ...(made.stale === null ? [] : [made.stale]),
      ...[...(kept === null ? [] : [kept]), ...made.cut].map((text) => ({ text })),
    ],
    points: pointsOfCautions(made.cautions),
  });
}

export async function comparison(here: ProjectFolder): Promise<Made> {
  const codebook = openCodes(here);
  const compared = await compareGroups(here, codebook, toFilter({}, here.project, codebook));
  const stem = `vergelijking-intern-${here.project.reportDate}`;
  const path = freePath(projectPath(here, 'reports'), stem, '.csv');
  writeOutput(path, comparisonAsCsv(compared.comparison), here);
  return madeOf('vergelijking', here, { path, lines: compared.stale === null ? [] : [compared.stale] });
}

export async function memos(here: ProjectFolder): Promise<Made> {
  const file = newTableFile(freePath(here.folder, 'memos', '.xlsx'), 'memos.xlsx', here);
  const chosen = await chosenMemos(here, {}, []);
  if (chosen.memos.length === 0) {
    return madeOf('memos', here, {
      path: null,
      lines: [{ text: "Er zijn geen memo's. Er is geen bestand geschreven." }],
    });
  }
  const cut = writeTable([memoSheet(chosen.memos, chosen.people)], file, here);
  return madeOf('memos', here, { path: file.path, lines: cut.map((text) => ({ text })) });
}
